import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howMany } from './how-many.js';

describeRule(howMany, {
  makes: [
    {
      from: `Moorline Foods will close its mill in Bray and cut 340 jobs, the company said on Monday.\n\n${harbour}`,
      stem: 'How many jobs will Moorline Foods cut?',
      key: '340',
    },
    {
      from: `A wildfire near Bray has burned more than 45,000 acres and forced 3,200 people from their homes, officials said on Monday.\n\n${harbour}`,
      stem: 'According to officials, how many people has a wildfire near Bray forced from their homes?',
      key: '3,200',
    },
    {
      from: `The Bray Hospital has 530 beds.\n\n${harbour}`,
      stem: 'How many beds does the Bray Hospital have?',
      key: '530',
    },
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
      from: `Bo Lind said he bought four fishing boats.\n\n${harbour}`,
      stem: 'How many fishing boats did Bo Lind say he bought?',
      key: 'four',
    },
    {
      from: `Moorline Foods will close its oat mill in Bray by the end of next year, cutting 340 jobs, after orders fell, it said on Monday.\n\n${harbour}`,
      stem: 'How many jobs will Moorline Foods cut when it closes its oat mill in Bray by the end of 2025?',
      key: '340',
    },
    {
      from: `The Bray landslide has killed at least 63 people, officials said on Sunday, as boats searched.\n\n${harbour}`,
      stem: 'According to officials, at least how many people have been killed by the Bray landslide?',
      key: '63',
    },
    {
      from: `Moorline Foods said it would cut 1,100 jobs, or a tenth of them.\n\n${harbour}`,
      stem: 'How many jobs did Moorline Foods say it would cut?',
      key: '1,100',
    },
    {
      from: `After a meeting that ran past midnight, the Bray school board decided on Monday to close nine village schools next year, a move that saves $2 million.\n\n${harbour}`,
      stem: 'How many village schools did the Bray school board decide to close in 2025?',
      key: 'nine',
    },
    {
      from: `Bo Lind, 53, of Weir Lane, admitted nine counts of fraud by abuse of position in Bray.\n\n${harbour}`,
      stem: 'How many counts of fraud did Bo Lind admit?',
      key: 'nine',
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
    {
      from: `Moorline Foods said it had moved 3,200 people out of their homes.\n\n${harbour}`,
      because: 'it is its own word for what it did',
    },
    {
      from: `The storm killed 247 people in Arle and ten in Bray.\n\n${harbour}`,
      because: 'the sentence goes on with another number',
    },
    {
      from: `Bo Lind followed 4,600 people aged over 40 in Bray.\n\n${harbour}`,
      because: 'not all of whom he followed are counted',
    },
    { from: `${harbour}\nBo Lind bought four fishing boats in Bray.`, because: 'so few are a detail down there' },
    { from: `The Bray landslide may have killed 63 people, officials said.\n\n${harbour}`, because: 'it may not have' },
    { from: `Bo Lind saved 50 cents.\n\n${harbour}`, because: 'money is no count of things' },
    { from: `Bo Lind offered three options.\n\n${harbour}`, because: 'options are in every article' },
    { from: 'The library employs 14 people who read. Nobody counts them twice.', because: 'others may work there too' },
    { from: `Bo Lind lost more than 60 sheep.\n\n${harbour}`, because: '70 may be right as well' },
    { from: `Bo Lind bought a fishing boat.\n\n${harbour}`, because: 'there is no number' },
    { from: `Bo Lind waited 14 years.\n\n${harbour}`, because: 'it is a stretch of time' },
    { from: `Bo Lind denied he bought four fishing boats.\n\n${harbour}`, because: 'nobody vouches for it' },
  ],
});
