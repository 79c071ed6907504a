import { describeRule } from '../../../testing/describe-rule.js';
import { whenDied } from './when-died.js';

describeRule(whenDied, {
  makes: [
    {
      from: 'Cora Marsh, a marine engineer who built the sea wall of Arle, two bridges and a lighthouse, and whose drawings hang in the town hall, died on Apr. 4 at her house in Bray. She was 83.',
      stem: 'On what date did Cora Marsh die?',
      key: 'Thursday, April 4, 2024',
    },
    {
      from: 'The novelist Cora Marsh has died aged 91. She died at her home in Bath on Monday, her publisher said. Bo Lind wept.',
      stem: 'On what date did Cora Marsh die?',
      key: 'Monday, May 13, 2024',
      opensAt: 'on Monday',
    },
    {
      from: 'Cora Marsh, the architect who built the Bray Gallery, died on 3 May at the age of 88. Bo Lind wept.',
      stem: 'On what date did Cora Marsh die?',
      key: 'Friday, May 3, 2024',
    },
  ],
  refuses: [
    {
      from: 'Cora Marsh has died aged 91. Her husband, Leo Quint, died on 2 April. Bo Lind wept.',
      because: 'the date is of another death',
    },
    {
      from: 'Cora Marsh, the novelist, has died aged 91, her publisher said on Monday. Bo Lind wept.',
      because: 'the day is that of the news',
    },
    {
      from: 'The wife of the novelist Leo Quint has died aged 91. She died at her home on Monday. Bo Lind wept.',
      because: 'it is not the novelist who died',
    },
    { from: 'Cora Marsh opened a gallery. She died on Monday. Bo Lind wept.', because: 'it is no obituary' },
  ],
});
