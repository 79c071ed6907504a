import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whenDid } from './when-did.js';

describeRule(whenDid, {
  makes: [
    {
      from: `Bo Lind opened the lighthouse museum in 2011.\n\n${harbour}`,
      stem: 'In which year did Bo Lind open the lighthouse museum?',
      key: '2011',
    },
    {
      from: `Cora Marsh will inspect the lighthouse on June 3.\n\n${harbour}`,
      stem: 'On what date will Cora Marsh inspect the lighthouse?',
      key: 'Monday, June 3, 2024',
    },
  ],
  refuses: [
    {
      from: `Bo Lind has run the lighthouse museum since 2011.\n\n${harbour}`.replace(' on Monday', ''),
      because: '“since” is no answer to “when”',
    },
    { from: harbour.replace(' on Monday', ''), because: 'nothing is dated' },
  ],
});
