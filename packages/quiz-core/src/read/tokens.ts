import type { Block } from '../schema/index.js';
import type { Pass } from './draft.js';
import { tag } from './tagger.js';

const ARTICLE: ReadonlySet<Block['is']> = new Set(['title', 'body', 'subhead', 'caption']);

/** Whether a block is the article's own prose: what is read, as opposed to credits, bylines and furniture. */
export function isProse(block: Block): boolean {
  return ARTICLE.has(block.is);
}

/** Tags the article's own prose. */
export const tokens: Pass = {
  name: 'tokens',
  run(draft) {
    draft.tokens = draft.structure.filter(isProse).flatMap((block) => tag(draft.text, block.start, block.end));
  },
};
