import { describeFlawInArticle } from '../../testing/describe-flaw-in-article.js';
import { choiceOf } from '../../testing/hand-written.js';
import { unprovenKey } from './unproven-key.js';

const question = {
  ...choiceOf('Who said “The storm drowned eleven fishermen”?', '*Ana Silva', 'Bo Lind', 'Cora Marsh'),
  asks: 'who-said' as const,
};

describeFlawInArticle(unprovenKey, {
  article:
    'The mayor, Ana Silva, came on Monday. “The storm drowned eleven fishermen,” Silva said. “It was long ago,” she said. Bo Lind and Cora Marsh stayed away.',
  flags: {
    'evidence with a pronoun for the key': (passage) => ({
      ...question,
      evidence: [passage('“It was long ago,” she said')],
    }),
    'evidence that names another': (passage) => ({ ...question, evidence: [passage('Bo Lind and Cora Marsh')] }),
  },
  passes: {
    'evidence with the surname': (passage) => ({
      ...question,
      evidence: [passage('“The storm drowned eleven fishermen,” Silva said')],
    }),
    'a question without evidence': () => question,
    'what is not asked of a speaker': (passage) => ({
      ...question,
      asks: 'who-did',
      evidence: [passage('Bo Lind and Cora Marsh')],
    }),
  },
});
