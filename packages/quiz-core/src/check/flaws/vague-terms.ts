import type { FlawRule } from '../flaw-rule.js';
import { findIn } from '../text/find-in.js';
import { stemAndOptions } from '../text/parts.js';

const terms =
  /\b(?:frequently|infrequently|occasionally|rarely|seldom|sometimes|usually|regularly|periodically|generally|often|nearly|somewhat|partly|several|(?<!how )many|more or less|some(?! (?:of|other)\b))\b/giu;

export const vagueTerms: FlawRule = {
  id: 'vague-terms',
  hard: false,
  find(question) {
    return findIn(stemAndOptions(question), terms, (found) => `“${found}” means something else to every reader.`);
  },
};
