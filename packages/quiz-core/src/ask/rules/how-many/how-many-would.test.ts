import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howManyWould } from './how-many-would.js';

describeRule(howManyWould, {
  makes: [
    {
      from: `Nordvik Airlines said on Monday it would cut 900 jobs because of the price of fuel.\n\n${harbour}`,
      stem: 'How many jobs did Nordvik Airlines say it would cut?',
      key: '900',
    },
    {
      from: `Shares in Moorline Group fell on Thursday after the coffee chain cut its forecast and said it would close 120 shops.\n\n${harbour}`,
      stem: 'How many shops did Moorline Group say it would close?',
      key: '120',
    },
    {
      from: `Moorline Foods cut its forecast on Monday.\n\nThe price of herring rose.\n\nThe company said it would cut 1,100 jobs, or 3 percent of its staff.\n\n${harbour}`,
      stem: 'How many jobs did Moorline Foods say it would cut?',
      key: '1,100',
      opensAt: 'cut 1,100 jobs',
    },
    {
      from: `Moorline Foods plans to close two of its factories and cut 1,250 jobs by the end of next year.\n\n${harbour}`,
      stem: 'How many jobs does Moorline Foods plan to cut?',
      key: '1,250',
    },
  ],
  refuses: [
    {
      from: `Shares in Moorline Group and Nordvik Airlines fell after the company said it would close 120 shops.\n\n${harbour}`,
      because: 'the company may be either',
    },
    {
      from: `Nordvik Airlines said it would cut 900 jobs. Its union feared that 1,100 jobs would be cut.\n\n${harbour}`,
      because: 'another number is given',
    },
    { from: `Bo Lind heard it said it would cut 900 jobs.\n\n${harbour}`, because: 'no body is named' },
  ],
});
