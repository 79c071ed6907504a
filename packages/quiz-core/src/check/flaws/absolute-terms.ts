import type { FlawRule } from '../flaw-rule.js';
import { findIn } from '../text/find-in.js';
import { markedOptions } from '../text/parts.js';

const terms =
  /\b(?:always|never|all|none|no one|nobody|everyone|everybody|every|only|completely|absolutely|totally|entirely|definitely|must|impossible|incapable|inevitabl[ey])\b/giu;

export const absoluteTerms: FlawRule = {
  id: 'absolute-terms',
  hard: false,
  find(question) {
    const options = markedOptions(question).map(({ id, text }) => ({ in: id, text }));
    const say = (found: string) => `“${found}” is so absolute that a practised player rules the option out unread.`;
    const findings = findIn(options, terms, say);
    // What stands in every option tells none of them apart.
    return new Set(findings.map(({ span }) => span?.in)).size === options.length ? [] : findings;
  },
};
