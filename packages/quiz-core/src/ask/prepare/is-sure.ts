import { contentWords } from '../../check/text/content-words.js';
import type { Entity, Mention, Quote, Reading } from '../../schema/index.js';
import type { Who } from '../asking.js';

/**
 * Least confidence, in quotation and name together, at which a question may rest on a quotation: one wrong key in a hundred is too many.
 * Against hand-made names, direct quotations of a person were right from 0.65 on in all but one of a hundred cases; quotations with
 * words of the reporter's in them went wrong up to higher figures, and so did bodies: none of 57 from these on, four of five below.
 */
const sureEnough = {
  person: { direct: 0.65, mixed: 0.7, indirect: 0.7 },
  body: { direct: 0.9, mixed: 0.8, indirect: 0.8 },
} as const;

/** Whether a question may rest on it that these words are theirs. */
export function isSureOf(reading: Reading, quote: Quote, who: Who): boolean {
  return isSure(quote, who) && isUndisturbed(reading, quote, who) && !isContrasted(reading, quote);
}

function isSure({ kind, confidence }: Quote, { entity }: Who): boolean {
  return confidence >= sureEnough[entity === null || entity.type === 'PER' ? 'person' : 'body'][kind];
}

/**
 * Whether a pronoun or a role stands for the name it is said to stand for, as far as others go: somebody else who speaks between the name
 * and the pronoun may be meant as well.
 */
function isUndisturbed(reading: Reading, { speaker, name }: Quote, { entity }: Who): boolean {
  const { mentions, entities, quotes } = reading;
  if (entity === null || speaker === null || speaker.text.includes(entity.name.split(' ').at(-1) ?? entity.name))
    return true;
  if (/^the /iu.test(speaker.text) && !givesRole(entity, speaker.text)) return false;
  const index = entities.indexOf(entity);
  const named = mentions.findLast(
    (mention) => mention.entity === index && mention.by === 'name' && mention.end <= speaker.start,
  );
  if (!named || isAnothersParagraph(reading, speaker.start, named)) return false;
  return !quotes.some((other) => {
    return (
      other.speaker !== null &&
      other.name !== name &&
      other.speaker.start > named.end &&
      other.speaker.start < speaker.start
    );
  });
}

/** Whether the paragraph of a pronoun begins with somebody else, and the name it is said to stand for is in none of it. */
function isAnothersParagraph({ mentions, entities, structure }: Reading, at: number, named: Mention): boolean {
  const block = structure.find(({ start, end }) => start <= at && at < end);
  if (block === undefined || named.start >= block.start) return false;
  return mentions.some(({ start, end, by, entity }) => {
    return by === 'name' && start >= block.start && end <= at && entities[entity]?.type === 'PER';
  });
}

/** Whether the article says somewhere that somebody is what the speaker is called: "the Democratic nominee" of a nominee. */
function givesRole({ type, roles }: Entity, called: string): boolean {
  if (type !== 'PER') return true;
  const given = contentWords(roles.map(({ text }) => text).join(' '));
  return [...contentWords(called)].some((word) => given.has(word));
}

/** "Lee argued for a wall, while her rival, Lind, won votes by saying that …": the verb of saying is another's, behind a contrast. */
function isContrasted({ text, named }: Reading, { speaker, cue, name }: Quote): boolean {
  if (speaker === null || cue === null || cue.start < speaker.end) return false;
  const contrast = /\b(?:while|whereas|but|although|though)\b/iu.exec(text.slice(speaker.end, cue.start));
  if (contrast === null) return false;
  const from = speaker.end + contrast.index;
  return named.some(
    (other) => other.type === 'PER' && other.name !== name && other.start > from && other.end < cue.start,
  );
}
