import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whatShare } from './what-share.js';

describeRule(whatShare, {
  makes: [
    {
      from: `Ferry operator Moorline Ferries is to cut a quarter of its winter sailings to Arle after two ships failed a test.\n\n${harbour}`,
      stem: 'What share of its winter sailings to Arle is Moorline Ferries to cut?',
      key: 'a quarter',
    },
    {
      from: `Moorline Ferries plans to sell 35% of its boats, the company said.\n\n${harbour}`,
      stem: 'What share of its boats does Moorline Ferries plan to sell?',
      key: '35%',
    },
  ],
  refuses: [
    { from: `Moorline Ferries may cut a quarter of its sailings.\n\n${harbour}`, because: 'it may not' },
    { from: `It is to cut a quarter of its sailings to Arle.\n\n${harbour}`, because: 'nothing says whose they are' },
    { from: `Moorline Ferries is to cut about a quarter of its sailings.\n\n${harbour}`, because: 'it may be a fifth' },
  ],
});
