import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whenDid } from './when-did.js';

describeRule(whenDid, {
  makes: [
    {
      from: 'In 2019, a storm destroyed the old lighthouse of Arle. Nobody was hurt.',
      stem: 'In which year did a storm destroy the old lighthouse of Arle?',
      key: '2019',
    },
    {
      from: 'The harbour strike began on March 1, when Lind announced that nobody would be paid. Nobody was hurt.',
      stem: 'On what date did the harbour strike begin?',
      key: 'Friday, March 1, 2024',
    },
    {
      from: `Bo Lind opened the lighthouse museum in 2011.\n\n${harbour}`,
      stem: 'In which year did Bo Lind open the lighthouse museum?',
      key: '2011',
    },
    {
      from: `Cora Marsh will inspect the lighthouse on June 3.\n\n${harbour}`,
      stem: 'On what date will Cora Marsh inspect the lighthouse?',
      key: 'Monday, June 3, 2024',
    },
    {
      from: 'The new novel, Nine Kinds of Fog, will be published by Corbel & Hart on June 4. Nobody has read it.',
      stem: 'On what date will Nine Kinds of Fog be published by Corbel & Hart?',
      key: 'Tuesday, June 4, 2024',
    },
  ],
  refuses: [
    {
      from: `${harbour}\n\nCora Marsh will inspect the lighthouse on June 3.`.replace(' on Monday', ''),
      because: 'it comes last, and as a matter of course',
    },
    {
      from: 'Bo Lind won 45 percent of the votes in a harbour poll released on May 3. Ana Silva met nobody at all.',
      because: 'the day is that of the release',
    },
    {
      from: `${harbour}\n\nThe harbour court of Arle closed the northern lighthouse in 1986. Nobody knows why.`.replace(
        ' on Monday',
        '',
      ),
      because: 'it is long past, and told in passing',
    },
    {
      from: 'The speech of the mayor will follow a famous speech to the harbour council in 2004. Nobody was asked twice.',
      because: 'what will be was not in 2004',
    },
    {
      from: 'Bo Lind spoke to the young harbour crews on Friday. Nobody was asked twice.',
      because: 'he speaks to crews often',
    },
    {
      from: 'Support for the harbour wall rose since the last poll of the town in March 2024. Nobody was asked twice.',
      because: 'the poll was in March',
    },
    {
      from: 'New figures released on Monday showed Bo Lind ahead in the harbour race. Nobody was asked twice.',
      because: 'the verb belongs to the figures, and the sentence has another',
    },
    {
      from: 'Bo Lind will otherwise miss the harbour race of Arle on June 3. Nobody was asked twice.',
      because: 'it hangs on something whether he misses it',
    },
    {
      from: 'The harbour court heard the museum had to sell 14 old boats and a bell in 2021. Nobody was asked twice.',
      because: 'the year is that of the sale, not of the hearing',
    },
    {
      from: `${harbour.replace(' on Monday', '')}\n\nBo Lind opened the lighthouse museum of Arle on Friday.`,
      because: 'a day of this week, so far down, is no matter',
    },
    {
      from: `Bo Lind lost Monday’s northern harbour race to Bray. Nobody was asked twice.`,
      because: 'the day is that of the race',
    },
    {
      from: 'Bo Lind attended a rally of fishermen at the Palace of Arle on May 3. Nobody was asked twice.',
      because: 'there is a rally every few days',
    },
    { from: 'Bo Lind held a long rally in May 2019. Nobody came to the harbour.', because: 'he may have held many' },
    {
      from: 'Bo Lind has won the harbour race in 2019. Nobody came to the harbour.',
      because: 'the perfect has no date',
    },
    { from: 'Bo Lind won the harbour race in June at the harbour fair of Arle.', because: 'June is yet to come' },
    {
      from: `Bo Lind has run the lighthouse museum since 2011.\n\n${harbour}`.replace(' on Monday', ''),
      because: '“since” is no answer to “when”',
    },
    { from: harbour.replace(' on Monday', ''), because: 'nothing is dated' },
  ],
});
