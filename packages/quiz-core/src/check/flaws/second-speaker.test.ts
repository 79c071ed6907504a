import { describeFlawInArticle } from '../../testing/describe-flaw-in-article.js';
import { choiceOf } from '../../testing/hand-written.js';
import { secondSpeaker } from './second-speaker.js';

const steel = 'Ana Silva said that steel piles would hold the harbour wall.';

describeFlawInArticle(secondSpeaker, {
  article: `${steel} Bo Lind, the fire chief, said that steel piles would hold the wall for a century. Cora Marsh said that the school needed a new roof.`,
  flags: {
    'somebody who said the same': (passage) => ({
      ...choiceOf('Who said that steel piles would hold the harbour wall?', '*Ana Silva', 'Bo Lind', 'Cora Marsh'),
      asks: 'who-said',
      evidence: [passage(steel)],
    }),
    'a key that is not the one the evidence names': (passage) => ({
      ...choiceOf('Who said that steel piles would hold the harbour wall?', 'Ana Silva', '*Dan Noor', 'Cora Marsh'),
      asks: 'who-said',
      evidence: [passage(steel)],
    }),
  },
  passes: {
    'people who said something else': (passage) => ({
      ...choiceOf('Who said that the school needed a new roof?', '*Cora Marsh', 'Ana Silva', 'Bo Lind'),
      asks: 'who-said',
      evidence: [passage('Cora Marsh said that the school needed a new roof.')],
    }),
    'what is not asked of a speaker': (passage) => ({
      ...choiceOf('Who holds the harbour wall with steel piles?', '*Ana Silva', 'Bo Lind', 'Cora Marsh'),
      asks: 'who-did',
      evidence: [passage(steel)],
    }),
  },
});
