import { describeRule } from '../../../testing/describe-rule.js';
import { whoScored } from './who-scored.js';

const head = 'Moor City 3-2 Bray Rovers: Late header stuns leaders\n\n';
const others =
  'Captain Bo Lind had put Bray Rovers ahead with a header. A penalty by Dan Noor made it two. Ana Silva, the manager, was glad. “Emil Roth was booked,” said Ana Silva. The midfielder Emil Roth was sent off. It was a cold afternoon, and the visitors had the better of it before the break.';

describeRule(whoScored, {
  makes: [
    {
      from: 'Kick sinks the hosts\n\nMoor City 23-24 Bray Rovers\n\nReplacement fly-half Bo Lind landed a 79th-minute penalty as Bray Rovers came from behind to beat Moor City on Saturday. Captain Dan Noor and wing Abel Roos had scored tries for the hosts.',
      stem: 'Who kicked a 79th-minute penalty when Bray Rovers beat Moor City?',
      key: 'Bo Lind',
    },
    {
      from: 'Moor City 2-3 Bray Rovers: Lind sinks the hosts\n\nSubstitute Bo Lind headed an 88th-minute winner as Bray Rovers came from behind to beat Moor City on Saturday. Dan Noor and Abel Roos had scored for the hosts, and Gus Hale, the goalkeeper, was booked.',
      stem: 'Who scored the winner when Bray Rovers beat Moor City?',
      key: 'Bo Lind',
    },
    {
      from: `${head}Cora Marsh, who had come on as a substitute, equalised and struck the winner in the 89th minute. ${others}`,
      stem: 'Who scored the winner when Moor City beat Bray Rovers?',
      key: 'Cora Marsh',
    },
    {
      from: `${head}Cora Marsh scored twice in the last six minutes. ${others}`,
      stem: 'Who scored twice when Moor City beat Bray Rovers?',
      key: 'Cora Marsh',
    },
  ],
  refuses: [
    { from: `Cora Marsh scored twice in the last six minutes. ${others}`, because: 'nothing says in which match' },
    {
      from: `${head}Cora Marsh scored twice in the last six minutes. ${others} Bo Lind scored twice in March.`,
      because: 'another scored twice too',
    },
    { from: `${head}Cora Marsh scored twice in the last six minutes.`, because: 'there are no other players' },
  ],
});
