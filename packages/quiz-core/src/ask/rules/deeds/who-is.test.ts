import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { whoIs } from './who-is.js';

describeRule(whoIs, {
  makes: [
    {
      from: `The New Orleans bridge builder Joan Prowse came too. Prowse sang.\n\n${harbour}`,
      stem: 'Who is Joan Prowse?',
      key: 'New Orleans bridge builder',
    },
    {
      from: `Moorline’s chief executive, Joan Prowse, came too. So did Abel Roos, the captain of the Arle Gulls, Ida Wren, the dean of Bray College, and Ed Voss, a professor of law at the Arle Academy. Prowse sang.`,
      stem: 'Who is Joan Prowse?',
      key: 'Chief executive of Moorline',
    },
    { from: harbour, stem: 'Who is Bo Lind?', key: 'Fire chief' },
    { from: `${harbour}\n\nMarsh left.`, stem: 'Who is Cora Marsh?', key: 'Marine engineer' },
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
      from: 'Ana Silva, the former Vermont governor, met Bo Lind, the FBI director, Gus Hale, the Labour leader, Cora Marsh, a leading establishment candidate, and Dan Noor, a local historian. Silva and Lind sang.',
      because: 'of such people anybody knows, or nothing is said',
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
      from: 'Widow Joan Prowse met Bo Lind, the fire chief, and Det Sgt Ida Wren met Cora Marsh, a marine engineer, and rounded goalkeeper Ed Voss. Lind and Marsh sang.',
      because: 'a widow, a short rank and a verb are no roles, and two are left',
    },
    {
      from: 'Megan Roos, a mother of three, met Bo Lind, the fire chief, Cora Marsh, a marine engineer, and Dan Noor, a local historian. Roos sang.',
      because: 'what is left besides the mother makes two wrong answers',
    },
    {
      from: 'Bo Lind, the chief executive, met Cora Marsh, the captain, Dan Noor, the deputy director, and Ana Silva, the referee. Lind sang.',
      because: 'of what they are that is not said',
    },
    {
      from: `Nobody spoke, and the town of Arle slept. Nothing was heard from the sea, and nothing from the hill above it.\n\nJoan Prowse, a bridge builder, came. ${'They sang. '.repeat(3)}So did Bo Lind, the fire chief, Cora Marsh, a marine engineer, and Dan Noor, a local historian.`,
      because: 'they are named once, in passing',
    },
    {
      from: 'Bo Lind, a resident, met Ana Silva, a member. Cora Marsh, an expert, met Dan Noor, a friend.',
      because: 'the roles say too little',
    },
  ],
});

it('asks for no role that is known by its size, or by the country before it', () => {
  const asked = (role: string) => {
    const from = `Eve Dahl, ${role}, met nobody.\n\n${harbour}`;
    const questions = whoIs.make(prepare(read({ id: 'case', text: from })));
    return questions.some(({ stem }) => stem.includes('Eve Dahl'));
  };
  expect(asked('a marine engineer')).toBe(true);
  expect(asked('the deputy chair of the harbour and lighthouse commission of Arle')).toBe(false);
  expect(asked('the Norwegian minister')).toBe(false);
});
