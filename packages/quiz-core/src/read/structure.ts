import { languageOf } from '../article/language.js';
import { structureOf } from '../article/structure.js';
import type { Pass } from './draft.js';
import { isProse } from './tokens.js';

/** Tells the article from what is around it, and in which language it is. */
export const structure: Pass = {
  name: 'structure',
  inAnyLanguage: true,
  run(draft) {
    draft.structure = structureOf(draft.article);
    const prose = draft.structure.filter(isProse).map(({ start, end }) => draft.text.slice(start, end));
    draft.language = languageOf(prose.join('\n'));
  },
};
