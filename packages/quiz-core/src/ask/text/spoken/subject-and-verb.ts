import type { Token } from '../../../schema/index.js';

/** Whether the first finite verb has a subject before it, in the clause itself: "the fact that it rains" has none. */
export function hasSubjectAndVerb(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((token, index) => {
    if (token.pos !== 'VERB' && token.pos !== 'AUX') return false;
    const previous = tokens[index - 1];
    if (/ing$/u.test(token.text) || previous?.text.toLowerCase() === 'to') return false;
    // "Into advanced age": behind a preposition a participle belongs to a noun.
    if (token.pos === 'VERB' && previous?.pos === 'ADP' && /ed$/u.test(token.text)) return false;
    // A bare form is finite only beside its subject: in "to extort or seek" it is not.
    const isBare = token.pos === 'VERB' && token.text.toLowerCase() === token.lemma.toLowerCase();
    return index === 0 || !isBare || /^(?:NOUN|PROPN|PRON|ADV|AUX)$/u.test(previous?.pos ?? '');
  });
  // A question puts its verb before its subject.
  if (tokens.at(-1)?.text === '?') return verb >= 0;
  const before = tokens.slice(0, Math.max(0, verb));
  if (before.slice(1).some(({ text }) => /^(?:that|which|who|whose|whom|whoever|whatever|whichever)$/iu.test(text)))
    return false;
  return before.some((token) => isNoun(token) || token.pos === 'PRON' || /^(?:there|this|that)$/iu.test(token.text));
}

export function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}
