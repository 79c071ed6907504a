import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { claimOrFact } from './claim-or-fact.js';

describeRule(claimOrFact, {
  makes: [
    {
      from: harbour,
      stem: 'In the article, is it a fact or somebody’s claim that steel piles would hold for a century?',
      key: 'A claim by Cora Marsh',
    },
  ],
  refuses: [
    { from: harbour.replace('said that steel piles', 'doubted that steel piles'), because: 'it is what she doubts' },
    { from: 'Cora Marsh said that steel piles would hold for a century.', because: 'nobody else is in the article' },
  ],
});
