import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { toWhom } from './to-whom.js';

describeRule(toWhom, {
  makes: [
    {
      from: `Lind told Silva to “stay away” from the boats in the harbour.\n\n${harbour}`,
      stem: 'Whom did Bo Lind tell to “stay away” from the boats in the harbour?',
      key: 'Ana Silva',
    },
  ],
  refuses: [
    { from: `Lind told reporters to “stay away” from the boats.\n\n${harbour}`, because: '“reporters” are several' },
    {
      from: 'Bo Lind told Ana Silva to “stay away” from the boats in the harbour.',
      because: 'nobody else is in the article',
    },
  ],
});
