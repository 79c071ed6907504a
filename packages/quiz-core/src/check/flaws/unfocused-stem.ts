import type { FlawRule } from '../flaw-rule.js';
import { outsideQuotes } from '../text/outside-quotes.js';
import { words } from '../text/words.js';

const asks = /\b(?:who|whom|whose|what|when|where|why|which|how)\b/iu;
const tells = /^(?:put|match|complete|choose|select|name|order|arrange|tick|sort|fill)\b/iu;
const open =
  /\bwhich (?:one )?of (?:the following|these|those)(?: \p{L}+){0,2} (?:is|are|was|were) (?:true|correct|right|mentioned|about)\b/iu;
const fewest = 4;

export const unfocusedStem: FlawRule = {
  id: 'unfocused-stem',
  hard: false,
  find(question) {
    const { stem } = question;
    const plain = outsideQuotes(stem);
    const span = { in: 'stem', start: 0, end: stem.length };
    if (open.test(plain)) {
      return [
        {
          span,
          params: {},
          text: 'The stem asks about everything at once: the options have to be read to know the question.',
        },
      ];
    }
    const isQuestion = asks.test(plain) || plain.trim().endsWith('?');
    if (!isQuestion && !tells.test(plain.trim())) {
      return [
        {
          span,
          params: {},
          text: 'The stem asks nothing: a player should know the question before reading the options.',
        },
      ];
    }
    if (words(stem).length >= fewest) return [];
    return [{ span, params: {}, text: 'The stem is too short to say what is asked.' }];
  },
};
