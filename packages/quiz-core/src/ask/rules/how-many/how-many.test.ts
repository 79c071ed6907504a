import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howMany } from './how-many.js';

describeRule(howMany, {
  makes: [
    {
      from: 'The library, which opened in 1931, lends about 210,000 books a year. Nobody counts them twice.',
      stem: 'How many books does the library lend a year?',
      key: 'about 210,000',
    },
    {
      from: `Bo Lind bought four fishing boats.\n\n${harbour}`,
      stem: 'How many fishing boats did Bo Lind buy?',
      key: 'four',
    },
    {
      from: `Cora Marsh calmed the critics by deciding to test 300 steel piles.\n\n${harbour}`,
      stem: 'How many steel piles did Cora Marsh decide to test?',
      key: '300',
    },
    {
      from: `Bo Lind lost about 60 sheep when the river rose. Cora Marsh counted 45 goats.\n\n${harbour}`,
      stem: 'How many sheep did Bo Lind lose?',
      key: 'about 60',
    },
    {
      from: `Bo Lind founded two harbour schools in Bray in 2019.\n\n${harbour}`,
      stem: 'How many harbour schools did Bo Lind found in Bray in 2019?',
      key: 'two',
    },
  ],
  refuses: [
    { from: `Bo Lind saved 50 cents.\n\n${harbour}`, because: 'money is no count of things' },
    { from: `Bo Lind offered three options.\n\n${harbour}`, because: 'options are in every article' },
    { from: 'The library employs 14 people who read. Nobody counts them twice.', because: 'others may work there too' },
    { from: `Bo Lind lost more than 60 sheep.\n\n${harbour}`, because: '70 may be right as well' },
    { from: `Bo Lind bought a fishing boat.\n\n${harbour}`, because: 'there is no number' },
    { from: `Bo Lind waited 14 years.\n\n${harbour}`, because: 'it is a stretch of time' },
    { from: `Bo Lind said he bought four fishing boats.\n\n${harbour}`, because: 'the reporter does not vouch for it' },
  ],
});
