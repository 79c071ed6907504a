import type { Option, Question, Reveal } from '../schema/index.js';

/**
 * What may be sent once an answer is in: key, explanation, reasons and evidence. Never send it before.
 *
 * @param question any question, made or written by hand.
 */
export function reveal(question: Question): Reveal {
  const { explanation, evidence } = question;
  switch (question.kind) {
    case 'choice':
      return { kind: 'choice', key: question.key, explanation, because: reasons(question.options), evidence };
    case 'choices':
      return { kind: 'choices', keys: question.keys, explanation, because: reasons(question.options), evidence };
    case 'typed':
      return { kind: 'typed', accepted: question.accepted, explanation, because: {}, evidence };
    case 'match':
      return { kind: 'match', pairs: question.pairs, explanation, because: {}, evidence };
    case 'order':
      return { kind: 'order', order: question.items.map(({ id }) => id), explanation, because: {}, evidence };
  }
}

function reasons(options: readonly Option[]): Record<string, string> {
  const entries = options.flatMap(({ id, because }) => (because === undefined ? [] : [[id, because] as const]));
  return Object.fromEntries(entries);
}
