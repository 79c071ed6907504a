import { itemId } from '../mark/item-id.js';
import type { QuestionOf } from '../schema/index.js';

const base = {
  id: 'hand-written',
  fingerprint: '',
  rule: 'custom',
  asks: 'custom' as const,
  explanation: '',
  difficulty: 0.5,
  evidence: [],
};

/** A question as a teacher types it; the key is the option that begins with an asterisk. */
export function choiceOf(stem: string, ...texts: readonly string[]): QuestionOf<'choice'> {
  const options = texts.map((text) => ({ id: itemId(text.replace(/^\*/u, '')), text: text.replace(/^\*/u, '') }));
  const key = options[texts.findIndex((text) => text.startsWith('*'))]?.id;
  if (key === undefined) throw new Error('One option begins with an asterisk: the key.');
  return { ...base, kind: 'choice', stem, options, key };
}

export function choicesOf(stem: string, ...texts: readonly string[]): QuestionOf<'choices'> {
  const options = texts.map((text) => ({ id: itemId(text.replace(/^\*/u, '')), text: text.replace(/^\*/u, '') }));
  const keys = options.filter((_, index) => texts[index]?.startsWith('*')).map(({ id }) => id);
  return { ...base, kind: 'choices', stem, options, keys };
}

export function typedOf(stem: string, ...accepted: string[]): QuestionOf<'typed'> {
  const tolerance = { case: true, articles: true, punctuation: true, edits: 1 };
  return { ...base, kind: 'typed', stem, accepted, tolerance };
}
