import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { saidWhat } from './said-what.js';

/** Two people are quoted, one of them three times. */
const twoVoices = `The mayor of Arle, Ana Silva, met Bo Lind, the fire chief.

“The storm of 1987 drowned eleven fishermen,” Silva said.

“Stone sinks into this mud every winter,” Lind said.

The tide went out.

“Rust eats steel in ten short years,” Lind said.

The tide came in.

“Nobody repairs wooden boats in Bray,” Lind said.
`;

describeRule(saidWhat, {
  makes: [
    { from: harbour, stem: 'Which of these did Ana Silva say?', key: '“The storm of 1987 drowned eleven fishermen”' },
    { from: harbour, stem: 'Which of these did Bo Lind say?', key: '“Stone sinks into this mud every winter”' },
    {
      from: `${harbour}\nBo Lind said that stone walls were sinking in every winter.\n\nDan Noor said that boats were lost off Bray in the storm.\n`,
      stem: 'What did Cora Marsh say?',
      key: 'That steel piles would hold for a century',
    },
    {
      from: twoVoices,
      stem: 'Which of these did Ana Silva say?',
      key: '“The storm of 1987 drowned eleven fishermen”',
    },
  ],
  refuses: [
    {
      from: harbour.replace(/“Our grandparents[^”]*”/u, '“Nonsense,”'),
      because: 'only one other person is quoted at length',
    },
  ],
});

it('shows no words that have the speaker’s name as somebody else’s', () => {
  const steel = 'said, “Steel piles will hold for a century in this bay.”';
  const from = harbour
    .replace('said that steel piles would hold for a century.', steel)
    .replace('winter,” Lind', 'winter, whatever Silva says,” Lind');
  const question = saidWhat
    .make(prepare(read({ id: 'case', text: from })))
    .find(({ stem }) => stem.includes('Ana Silva'));
  expect(question?.stem).toBeDefined();
  expect(JSON.stringify(question)).not.toContain('whatever Silva says');
});
