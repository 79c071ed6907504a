import { maySayTheSame, overlap } from '../../../check/text/overlap.js';
import type { Quote } from '../../../schema/index.js';
import type { Asking, Who } from '../../asking.js';
import { sortOf } from './sort-of.js';

const agreement =
  /\b(?:agree[sd]?|agreeing|echo(?:ed|es|ing)?|joined|likewise|also said|same (?:view|point|words)|backed|concurred|repeated|shares? the view|in a joint)\b/iu;

/**
 * Whether somebody besides the key may have said the words too: a quotation, sure or unsure, gives them words that may say the same, the
 * mention of the speaker names them, or the sentence beside the words says that somebody agreed.
 */
export function couldHaveSaid(asking: Asking, who: Who, key: Who, words: string, quote: Quote): boolean {
  const alike = asking.maybeSaidBy(who).some((other) => {
    if (other === quote || (other.name === key.entity?.name && key.entity)) return false;
    return asking.overlap(other.text, words) >= maySayTheSame;
  });
  if (alike) return true;
  const names = who.entity ? [who.entity.name, ...who.entity.aliases] : [who.inline];
  const sentence = asking.sentenceAt(quote.start);
  const from = Math.min(sentence?.start ?? quote.start, quote.speaker?.start ?? quote.start);
  const to = Math.max(asking.sentenceAt(quote.end)?.end ?? quote.end, quote.end) + 160;
  const around = asking.reading.text.slice(from, to);
  const isNear = names.some((name) => around.includes(name));
  const inSpeaker = names.some((name) => quote.speaker?.text.includes(name));
  return inSpeaker || (isNear && agreement.test(around.replace(quote.text, ' ')));
}

/** Whether two speakers may be one and the same: a role the article names nobody for, an official and whoever works there. */
export function couldBeOne(asking: Asking, a: Who, b: Who): boolean {
  const [one, other] = [sortOf(a), sortOf(b)];
  if (one === other) return one === 'role' && (isAnybody(a) || isAnybody(b));
  if ((one === 'body') !== (other === 'body')) return areTogether(asking, a, b);
  const [person, role] = one === 'person' ? [a, b] : [b, a];
  // "An F.B.I. official" may be anybody who works there, whatever else the article calls them.
  if (isAnybody(role)) return true;
  const offices = person.entity?.roles.map(({ text }) => text) ?? [];
  return offices.length === 0 || offices.some((office) => overlap(office, role.option) > 0);
}

/** "A Chinese official" may be "the deputy head of China's delegation". */
function isAnybody({ option }: Who): boolean {
  return /^an? .*\b(?:official|representative|source|aide|adviser|advisor)\b/iu.test(option);
}

/** Whether a sentence names both: a person may speak for a body, and then both said it. */
function areTogether({ reading }: Asking, a: Who, b: Who): boolean {
  const names = ({ entity, inline }: Who) => (entity ? [entity.name, ...entity.aliases] : [inline]);
  return reading.sentences.some(({ start, end }) => {
    const sentence = reading.text.slice(start, end);
    return [a, b].every((who) => names(who).some((name) => sentence.includes(name)));
  });
}
