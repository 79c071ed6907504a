import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { asking } from '../../asking.js';
import { whoIs } from './who-is.js';

describeRule(whoIs, {
  makes: [
    {
      from: `The retired teacher Joan Prowse came too.\n\n${harbour}`,
      stem: 'Which role does the article give Joan Prowse?',
      key: 'Retired teacher',
    },
    {
      from: `The New Orleans bridge builder Joan Prowse came too.\n\n${harbour}`,
      stem: 'Which role does the article give Joan Prowse?',
      key: 'New Orleans bridge builder',
    },
    { from: harbour, stem: 'Which role does the article give Bo Lind?', key: 'Fire chief' },
    { from: harbour, stem: 'Which role does the article give Cora Marsh?', key: 'Marine engineer' },
  ],
  refuses: [
    {
      from: 'Ana Silva, the NATO spokeswoman, met Cora Marsh, the foreign secretary, Bo Lind, the fire chief, and Dan Noor, a local historian.',
      because: 'everybody knows such offices, and two are left',
    },
    {
      from: 'Ana Silva, the chairwoman, met Bo Lind, the director, and Dan Noor, a local historian.',
      because: 'of what they are chairwoman and director is not said',
    },
    {
      from: 'Ana Silva, the Republican nominee, met Bo Lind, the fire chief, and Dan Noor, a local historian.',
      because: 'everybody knows the nominee, and two are left',
    },
    {
      from: 'Ana Silva, a vice president for public and government affairs, met Bo Lind, the fire chief, and Dan Noor, a local historian.',
      because: 'her role was cut in half, and two are left',
    },
    {
      from: 'President Ana Silva met Prime Minister Bo Lind. Former president Cora Marsh met Dan Noor, a presidential candidate.',
      because: 'everybody knows who holds such offices',
    },
    {
      from: 'Bo Lind, the president of Norway, met Ana Silva, the incumbent prime minister, Dan Noor, a local historian, and Cora Marsh, a marine engineer.',
      because: 'everybody knows who heads a country, and two are left',
    },
    { from: 'Bo Lind, the fire chief, met Ana Silva, the mayor.', because: 'there are two roles' },
    {
      from: 'Bo Lind, a resident, met Ana Silva, a member. Cora Marsh, an expert, met Dan Noor, a friend.',
      because: 'the roles say too little',
    },
  ],
});

it('asks for no role that is known by its size, or by the country before it', () => {
  const asked = (role: string) => {
    const from = `Eve Dahl, ${role}, met nobody.\n\n${harbour}`;
    const questions = whoIs.make(asking(read({ id: 'case', text: from })));
    return questions.some(({ stem }) => stem.includes('Eve Dahl'));
  };
  expect(asked('a marine engineer')).toBe(true);
  expect(asked('the deputy chair of the harbour and lighthouse commission of Arle')).toBe(false);
  expect(asked('the Norwegian minister')).toBe(false);
});
