import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whereSaid } from './where-said.js';

const places = 'Boats from Norway and Denmark use the harbour. Ships from Sweden do not.';

describeRule(whereSaid, {
  makes: [
    {
      from: `“The ferry stops at noon in summer,” Lind said in Iceland.\n\n${places}\n\n${harbour}`,
      stem: 'Where did Bo Lind say “The ferry stops at noon in summer”?',
      key: 'Iceland',
    },
  ],
  refuses: [
    {
      from: `Lind said in Oslo that Norway would close the ferry line at noon.\n\n${harbour}`,
      because: 'it is the capital of the country that the stem names',
    },
    {
      from: `Lind said in Oslo that the Norwegian ferry would stop at noon.\n\nBoats from Paris, Madrid and Rome came.\n\n${harbour}`,
      because: 'the stem tells the country, and with it the only town',
    },
    {
      from: `“The ferry stops at noon in summer,” said Lind, a manager for the ferry trust in Iceland.\n\nBoats from Norway, Spain and Sweden came.\n\n${harbour}`,
      because: 'it is the trust that is in Iceland',
    },
    {
      from: `“The ferry stops at noon in summer,” Lind said in Zembla.\n\n${harbour}`,
      because: 'nobody knows what is beside it',
    },
    { from: `${places}\n\n${harbour}`, because: 'no quotation has a place' },
  ],
});
