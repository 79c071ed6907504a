import { describeRule } from '../../../testing/describe-rule.js';
import { howMuchLower } from './how-much-lower.js';

describeRule(howMuchLower, {
  makes: [
    {
      from: 'People who swim in cold water are 34% less likely to catch a cold than those who do not, according to a study in Arle.',
      stem: 'How much less likely are people who swim in cold water to catch a cold?',
      key: '34%',
    },
    {
      from: 'Women who drank three cups of coffee a day had an 18% lower risk of stroke than women who drank none. Ana Silva was one of them.',
      stem: 'How much lower was the risk of stroke for women who drank three cups of coffee a day?',
      key: '18%',
    },
    {
      from: 'Those who slept in the afternoon had a 15 per cent increased risk of a fall. Ana Silva was one of them.',
      stem: 'How much higher was the risk of a fall for those who slept in the afternoon?',
      key: '15 per cent',
    },
  ],
  refuses: [
    { from: 'They had an 18% lower risk of stroke than others. Ana Silva had none.', because: 'nothing says who had' },
    {
      from: 'Women who drank coffee had an 18% lower risk of stroke and a 12% lower risk of a fall. Ana Silva had none.',
      because: 'there are two figures',
    },
  ],
});
