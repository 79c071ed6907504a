import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
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
      from: `In Iceland, Lind said that the harbour is “a gift”.\n\n${places}\n\n${harbour}`,
      because: 'two words in quotation marks say too little',
    },
    {
      from: `In Oslo, Bo Lind said that Norway would close the ferry line at noon.\n\n${harbour}`,
      because: 'it is the capital of the country that the stem names',
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

it('offers towns of the country that the stem tells', () => {
  const from = `In Bergen, Bo Lind said that the Norwegian ferry line would close at noon.\n\nBoats came from Paris, Madrid and Rome.\n\n${harbour}`;
  const [question] = whereSaid.make(prepare(read({ id: 'case', text: from })));
  expect(question?.stem).toContain('Norwegian');
  expect(JSON.stringify(question)).not.toMatch(/Paris|Madrid|Rome/u);
});
