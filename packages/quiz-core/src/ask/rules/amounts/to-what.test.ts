import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { toWhat } from './to-what.js';

describeRule(toWhat, {
  makes: [
    {
      from: `Ticket prices on the ferry to Arle will rise from $2.50 to $2.90 on July 1, the harbour board said.\n\n${harbour}`,
      stem: 'According to the harbour board, from $2.50, to what figure will ticket prices on the ferry to Arle rise on July 1?',
      key: '$2.90',
    },
    {
      from: `Turnout in Norway was 61%, down from 68% in 2019.\n\n${harbour}`,
      stem: 'From 68% in 2019, to what figure did turnout in Norway fall?',
      key: '61%',
    },
    {
      from: `Visits to the lighthouse of Arle fell from 92,000 in 2015 to 31,000 last year, according to the harbour board.\n\n${harbour}`,
      stem: 'According to the harbour board, from 92,000 in 2015, to what figure did visits to the lighthouse of Arle fall in 2023?',
      key: '31,000',
    },
    {
      from: `The Bank of Norway cut interest rates to 3.75% from 4% on Thursday.\n\n${harbour}`,
      stem: 'From 4%, to what figure did the Bank of Norway cut interest rates?',
      key: '3.75%',
    },
    {
      from: `Inflation in Norway dropped to 2.1% in April, down from 2.9% in March.\n\n${harbour}`,
      stem: 'From 2.9% in March, to what figure did inflation in Norway drop in April?',
      key: '2.1%',
    },
    {
      from: `Moorline Foods also raised its quarterly dividend to $1.20 a share from $1.05.\n\n${harbour}`,
      stem: 'From $1.05, to what figure did Moorline Foods raise its quarterly dividend a share?',
      key: '$1.20',
    },
  ],
  refuses: [
    {
      from: `Cora Marsh, an analyst at Bray Bank, said nobody was patient. She cut her target price to $9 from $14.\n\n${harbour}`,
      because: '“she” and “her” do not say of what',
    },
    { from: `Ticket prices may rise from $2.50 to $2.90 on July 1.\n\n${harbour}`, because: 'they may not' },
    { from: `The score was 61, up from 58.\n\n${harbour}`, because: 'nothing says of what' },
    { from: `Sales rose from £4 million to £6 million.\n\n${harbour}`, because: 'nothing says whose sales' },
    { from: `They cut it to 3.75% from 4%.\n\n${harbour}`, because: 'nothing says who, or what' },
    {
      from: `Ana Silva said visits to the lighthouse fell from 92,000 to 31,000.\n\n${harbour}`,
      because: 'it is her word',
    },
    {
      from: `Visits to the lighthouse fell from 92,000 to 31,000 in May. Visits to the lighthouse rose from 31,000 to 45,000 in June.\n\n${harbour}`,
      because: 'they moved twice',
    },
    {
      from: `Ferries in Norway fell from 40 ships to 300 tons.\n\n${harbour}`,
      because: 'the two are no figures of one sort',
    },
  ],
});
