import type { Pass } from '../draft.js';
import { findTimes } from './find-times.js';
import { parsePlainDate } from './plain-date.js';
import { tenseFinder } from './tense.js';

/** Finds the article's time expressions and resolves them against the day it came out. */
export const times: Pass = {
  name: 'times',
  run(draft) {
    const blocks = draft.structure.filter(({ is }) => is !== 'furniture' && is !== 'credit');
    draft.times = findTimes(draft.text, blocks, {
      reference: parsePlainDate(draft.publishedAt ?? ''),
      tenseAt: tenseFinder(draft.text, draft.tokens, draft.sentences),
    });
  },
};
