import { describeRule } from '../../../testing/describe-rule.js';
import { whatScore } from './what-score.js';

describeRule(whatScore, {
  makes: [
    {
      from: 'Ana Silva headed in a corner in the 89th minute as Moor City came from behind to beat Bray Rovers 2-1 on Saturday.',
      stem: 'By what score did Moor City beat Bray Rovers?',
      key: '2-1',
    },
    {
      from: 'The Arle Gulls rallied in the last quarter to defeat the Bray Herons 98-92 on Monday night. Ana Silva was not there.',
      stem: 'By what score did the Arle Gulls beat the Bray Herons?',
      key: '98-92',
    },
    {
      from: 'Ana Silva scored twice when Moor City beat Bray Rovers 3-1 on Saturday. It was a cold afternoon.',
      stem: 'By what score did Moor City beat Bray Rovers?',
      key: '3-1',
    },
    {
      from: 'Moor City went top of the league with a 3-1 win over Bray Rovers on Saturday. Ana Silva was not there.',
      stem: 'By what score did Moor City beat Bray Rovers?',
      key: '3-1',
    },
    {
      from: 'Moor City 3-2 Bray Rovers: Late header stuns leaders\n\nAna Silva scored twice as Moor City beat Bray Rovers on Saturday. It was a cold afternoon, and the visitors had the better of it before the break.',
      stem: 'By what score did Moor City beat Bray Rovers?',
      key: '3-2',
      opensAt: 'Moor City 3-2 Bray Rovers',
    },
    {
      from: 'The Arle Gulls defeated the Bray Herons 112-98 on Monday night. Ana Silva was not there.',
      stem: 'By what score did the Arle Gulls beat the Bray Herons?',
      key: '112-98',
    },
  ],
  refuses: [
    {
      from: 'Ana Silva hoped to see Moor City beat Bray Rovers 3-2 on Saturday. It was a cold afternoon.',
      because: 'it was only hoped for',
    },
    { from: 'Moor City came to Arle to play, hoping to beat Bray Rovers 3-2.', because: 'nobody says that they did' },
    { from: 'Moor City and Bray Rovers drew 1-1 on Saturday. Ana Silva scored.', because: 'nobody won' },
    {
      from: 'Moor City beat Bray Rovers 3-2 on penalties after a draw on Saturday.',
      because: 'penalties are no goals',
    },
    { from: 'Bo Lind beat Dan Noor 6-4 7-5 in the final at Arle.', because: 'it is one set of several' },
    {
      from: 'Moor City beat Bray Rovers 3-2 on Saturday. In March Bray Rovers had won 2-0 at Moor City.',
      because: 'they met twice',
    },
  ],
});
