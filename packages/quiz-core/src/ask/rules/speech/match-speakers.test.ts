import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { matchSpeakers } from './match-speakers.js';

describeRule(matchSpeakers, {
  makes: [
    {
      from: harbour,
      stem: 'Match each quotation with its speaker.',
      key: [
        '“The storm of 1987 drowned eleven fishermen” Ana Silva',
        '“Stone sinks into this mud every winter” Bo Lind',
        '“Our grandparents built their houses on the hill for a reason” Dan Noor',
      ],
    },
  ],
  refuses: [
    {
      from: '“The storm of 1987 drowned eleven fishermen,” said Ana Silva, the mayor. “Stone sinks into this mud whatever Silva says,” said Bo Lind, the fire chief. “Our grandparents built their houses on the hill for a reason,” said Dan Noor, a local historian.',
      because: 'one speaks of another, and two are left',
    },
    { from: harbour.replace(/“Our grandparents[^”]*”/u, '“Nonsense,”'), because: 'two are quoted at length' },
    {
      from: harbour.replace('Stone sinks into this mud every winter', 'Eleven fishermen drowned in the storm of 1987'),
      because: 'two say the same, which leaves two',
    },
  ],
});
