import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whoseGovernment } from './whose-government.js';

describeRule(whoseGovernment, {
  makes: [
    {
      from: `The previous Lind government sold the lighthouse to Norway in the wake of a bad year.\n\n${harbour}`,
      stem: 'Whose government sold the lighthouse to Norway?',
      key: 'Bo Lind',
    },
  ],
  refuses: [
    { from: `The previous Moor government sold the lighthouse to Norway.\n\n${harbour}`, because: 'no Moor is named' },
    { from: `The previous Lind government wanted it all.\n\n${harbour}`, because: 'nothing was done' },
    {
      from: 'The previous Lind government sold the lighthouse to Norway. Bo Lind, the fire chief, met Ana Silva, the mayor.',
      because: 'there is one other person',
    },
    {
      from: `The Lind government sold the lighthouse to Norway, Ana Silva said.\n\n${harbour}`,
      because: 'it is on her word',
    },
  ],
});
