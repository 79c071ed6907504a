import { describeRule } from '../../../testing/describe-rule.js';
import { howLong } from './how-long.js';

describeRule(howLong, {
  makes: [
    {
      from: 'Bo Lind, a fisherman, was jailed for six years on Monday. Ana Silva was set free.',
      stem: 'For how many years was Bo Lind jailed?',
      key: 'six',
    },
    {
      from: 'Bo Lind, a fisherman, was sentenced to six years in federal prison. Ana Silva was set free.',
      stem: 'To how many years in federal prison was Bo Lind sentenced?',
      key: 'six',
    },
    {
      from: 'Bo Lind, a fisherman, was sentenced to six years in prison. Ana Silva was set free.',
      stem: 'To how many years in prison was Bo Lind sentenced?',
      key: 'six',
    },
    {
      from: 'The storm closed the harbour for 19 days. Bo Lind stayed ashore.',
      stem: 'For how many days did the storm close the harbour?',
      key: '19',
    },
  ],
  refuses: [
    { from: 'Bo Lind was sentenced to six years and a half.', because: 'it was longer than six years' },
    { from: 'Bo Lind sailed to two islands for a bet.', because: 'islands are no stretch of time' },
    { from: 'Bo Lind may be sentenced to six years.', because: 'it has not happened' },
  ],
});
