import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whenSaid } from './when-said.js';

describeRule(whenSaid, {
  makes: [
    {
      from: `Lind said on Friday that the ferry would stop at noon.\n\n${harbour}`,
      stem: 'On what date did Bo Lind say that the ferry would stop at noon?',
      key: 'Friday, May 10, 2024',
    },
  ],
  refuses: [
    { from: harbour, because: 'no quotation has a time' },
    { from: `Lind once said that the ferry would stop at noon.\n\n${harbour}`, because: '“once” is no date' },
  ],
});
