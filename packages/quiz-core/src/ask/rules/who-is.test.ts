import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whoIs } from './who-is.js';

describeRule(whoIs, {
  makes: [
    {
      from: `The retired teacher Joan Prowse came too.\n\n${harbour}`,
      stem: 'Which role does the article give Joan Prowse?',
      key: 'Retired teacher',
    },
    { from: harbour, stem: 'Which role does the article give Bo Lind?', key: 'Fire chief' },
    { from: harbour, stem: 'Which role does the article give Cora Marsh?', key: 'Marine engineer' },
  ],
  refuses: [
    {
      from: 'President Ana Silva met Prime Minister Bo Lind. Former president Cora Marsh met Dan Noor, a presidential candidate.',
      because: 'everybody knows who holds such offices',
    },
    { from: 'Bo Lind, the fire chief, met Ana Silva, the mayor.', because: 'there are two roles' },
    {
      from: 'Bo Lind, a resident, met Ana Silva, a member. Cora Marsh, an expert, met Dan Noor, a friend.',
      because: 'the roles say too little',
    },
  ],
});
