import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { completeWords } from './complete-words.js';

describeRule(completeWords, {
  makes: [
    {
      from: `“The harbour wall is not a defence but a monument,” said Ana Silva, the mayor.\n\n${harbour}`,
      stem: 'Which word completes Ana Silva’s words: “The harbour wall is not a defence but a ____”?',
      key: ['monument'],
    },
    {
      from: `“We went out with twenty boats and came home with debts,” said Bo Lind, the fire chief.\n\n${harbour}`,
      stem: 'Which word completes Bo Lind’s words: “We went out with twenty boats and came home with ____”?',
      key: ['debts'],
    },
  ],
  refuses: [
    {
      from: `“The wall is not a threat but a neighbourly idea to stop what harms both towns along the northern border,” said Ana Silva, the mayor.`,
      because: 'the contrast is about something else',
    },
    { from: harbour, because: 'no sentence leads up to its last word' },
    {
      from: '“The old men in this harbour all sound like Peter Hale,” said Ana Silva, the mayor.',
      because: 'half a name is no word to be found',
    },
    { from: '“The storm of 1987 drowned them all,” Ana Silva said.', because: 'the last word is no noun' },
    {
      from: '“Nobody counts fishermen except other fishermen,” Ana Silva said.',
      because: 'the sentence says the word before',
    },
    { from: 'Ana Silva said that the storm of 1987 drowned eleven fishermen.', because: 'they are not her words' },
  ],
});
