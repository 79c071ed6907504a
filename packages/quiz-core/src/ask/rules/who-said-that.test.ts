import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whoSaidThat } from './who-said-that.js';

describeRule(whoSaidThat, {
  makes: [
    { from: harbour, stem: 'Who said that steel piles would hold for a century?', key: 'Cora Marsh' },
    {
      from: `Lind told Silva to “stay away” from the boats in the harbour.\n\n${harbour}`,
      stem: 'Who told Ana Silva to “stay away” from the boats in the harbour?',
      key: 'Bo Lind',
    },
    {
      from: `Lind warned that the wall was “a gift to the sea”.\n\n${harbour}`,
      stem: 'Who warned that the wall was “a gift to the sea”?',
      key: 'Bo Lind',
    },
  ],
  refuses: [
    {
      from: `${harbour.replace('Cora Marsh, a marine engineer, said', 'An engineer was heard first. She said')}`,
      because: 'nobody is named as the speaker',
    },
    {
      from: harbour.replace('steel piles would hold for a century', 'the plan would hold for a century'),
      because: '“the plan” is named nowhere in the stem',
    },
    {
      from: harbour.replace('said that steel piles', 'did not say that steel piles'),
      because: 'it was not said',
    },
    { from: harbour.replace('steel piles', 'these piles'), because: '“these” points out of the stem' },
  ],
});
