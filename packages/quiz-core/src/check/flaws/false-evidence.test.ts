import { describeFlawInArticle } from '../../testing/describe-flaw-in-article.js';
import { choiceOf } from '../../testing/hand-written.js';
import { falseEvidence } from './false-evidence.js';

const question = choiceOf('Who said that steel would last?', '*Ana Silva', 'Bo Lind', 'Cora Marsh');

describeFlawInArticle(falseEvidence, {
  article: 'Ana Silva said that steel would last. Bo Lind and Cora Marsh said nothing.',
  flags: {
    'words that stand elsewhere': (passage) => ({
      ...question,
      evidence: [{ ...passage('Ana Silva'), start: 3, end: 12 }],
    }),
    'words that were changed': (passage) => ({
      ...question,
      evidence: [{ ...passage('steel would last'), text: 'steel could last' }],
    }),
    'a passage past the end': (passage) => ({
      ...question,
      evidence: [{ ...passage('nothing.'), start: 900, end: 908 }],
    }),
  },
  passes: {
    'a passage as it stands': (passage) => ({
      ...question,
      evidence: [passage('Ana Silva said that steel would last')],
    }),
    'a passage of another article': (passage) => ({
      ...question,
      evidence: [{ ...passage('Ana Silva'), article: 'another', start: 50, end: 59 }],
    }),
    'a question without evidence': () => question,
  },
});
