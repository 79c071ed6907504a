import { amount } from './amount.js';
import { calendar } from './calendar.js';

export type AnswerType = 'quotation' | 'date' | 'number' | 'name' | 'phrase';

const particles = /^(?:of|the|de|la|le|van|von|der|den|bin|al|and|for|du|da|di|y)$/u;

/** What sort of answer an option is, from its form alone: two options of different sorts give each other away. */
export function answerType(text: string): AnswerType {
  const plain = text.trim();
  if (/^["“«]/u.test(plain)) return 'quotation';
  if (calendar(plain) !== null) return 'date';
  if (amount(plain) !== null) return 'number';
  const parts = plain.replace(/^the /iu, '').split(/[\s-]+/u);
  const named = parts.filter((part) => !particles.test(part));
  const isName = named.length > 0 && parts.length <= 7 && named.every((part) => /^[("']?(?:\p{Lu}|\d)/u.test(part));
  return isName ? 'name' : 'phrase';
}
