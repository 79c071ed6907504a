import type { FlawRule } from '../flaw-rule.js';
import { namesOf } from '../text/names-of.js';
import { markedOptions } from '../text/parts.js';

export const unprovenKey: FlawRule = {
  id: 'unproven-key',
  hard: true,
  find(question, reading) {
    if (reading === undefined || question.asks !== 'who-said' || question.evidence.length === 0) return [];
    const proof = question.evidence.map(({ text }) => text.toLowerCase()).join('\n');
    const unproven = markedOptions(question).filter(({ isKey, text }) => {
      return isKey && !namesOf(reading, text).some((name) => proof.includes(name.toLowerCase()));
    });
    return unproven.map(({ id, text: key }) => ({
      span: { in: id, start: 0, end: key.length },
      params: { key },
      text: `No passage given as evidence names “${key}”.`,
    }));
  },
};
