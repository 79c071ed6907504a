import type { Entity, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { leadBody } from '../deeds/lead-body.js';
import { placeSort } from '../names/place-sort.js';
import { type Count, countAt } from '../numbers/count-at.js';
import { inSentence } from '../sentences/in-sentence.js';
import { selfContained } from '../sentences/self-contained.js';

export interface SubjectName {
  readonly entity: Entity | null;
  readonly name: string;
  readonly isPlural: boolean;
}

const pronoun = /^(?:he|she|it|they)$/iu;
/** "The Swedish-owned parts maker": the company that the article is about, said by what it does. */
const theMaker =
  /^The (?:\p{Lu}[\p{L}-]+ |\p{Lu}\p{L}+ - \p{Ll}+ )?(?:(?:parts|oat|car|truck|chip|drug|food|phone|steel|energy|software|coffee) )?(?:company|firm|group|maker|manufacturer|retailer|chain|carrier|airline|bank|lender|brewer|supplier|supermarket|carmaker|operator|producer)$/u;
const sureLink = 0.75;
/** Subjects that stand for somebody or something the reader would have to look for. */
const vague =
  /^(?:(?:the |a |an )?(?:others?|one|both|all|some|many|most|several|neither|everybody|everyone|people|men?|women|woman|boys?|girls?|pair|trio|move|work|former|latter|family|officials?|victims?|residents?|figures?|numbers?|total|result|results|decision|announcement|deal|plan|it|they|he|she)|(?:that|this|these|those|such|another|each|every|any|no|some|many|most|several|both|all|additional|further|more|there|here|what|who|other)\b.*)$/iu;

/** "A week after the vote" tells when, and does nothing. */
const timeOf =
  /^(?:an?|the|one|two|three|\d+|several|a few) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:after|before|earlier|later|ago|since|into)\b/iu;

/** What a clause's subject is called in a stem; null where it does not say by itself who or what it is. */
export function subjectName(asking: Asking, tokens: readonly Token[], speaker: Entity | null): SubjectName | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  if (pronoun.test(asking.reading.text.slice(first.start, last.end))) return personOrBody(asking, first, speaker);
  const company = theMaker.test(asking.reading.text.slice(first.start, last.end)) ? leadBody(asking)?.body : undefined;
  if (company) return { entity: company, name: asking.naming(company), isPlural: false };
  const count = countAt(tokens);
  if (count !== null) return crowd(asking, count, last.end);
  const at = { start: first.start, end: last.end };
  const phraseEnd = tokens.findIndex(({ pos }, index) => index > 0 && pos === 'ADP');
  const head = phraseEnd < 0 ? last : (tokens[phraseEnd - 1] ?? last);
  const mentions = asking.mentionsIn(at.start, at.end);
  const own = mentions.find(({ start, end, by }) => end === head.end && (by !== 'role' || start === at.start));
  const entity = (own && own.confidence >= sureLink && asking.reading.entities[own.entity]) || null;
  const isPlural =
    tokens.some(({ text }) => text === 'and') ||
    entity?.number === 'plural' ||
    (/^(?:NOUN)$/u.test(head.pos) &&
      (/[^s]s$/u.test(head.text) || /^(?:people|men|women|children|police)$/iu.test(head.text)));
  // "The combined bank" is neither of the two that the article names.
  if (own?.by === 'role' && entity?.type === 'ORG' && !/^the \p{L}+$/iu.test(own.text)) return null;
  if (entity && own) {
    const isWhole =
      own.start === at.start ||
      !tokens.some(({ text, end }) => end <= own.start && /^(?:and|or|of|[’']s?)$/u.test(text));
    const isNamed =
      entity.inBody &&
      (entity.type !== 'PER' || /\s/u.test(entity.name)) &&
      (entity.type !== 'LOC' || placeSort(entity.name) === 'country');
    if (phraseEnd < 0 && isWhole) return isNamed ? { entity, name: asking.naming(entity), isPlural } : null;
  } else if (own && own.by !== 'name') return null;
  const told = selfContained(asking, at, null)?.trim();
  if (!told || /^[\d$£€]/u.test(told) || timeOf.test(told) || vague.test(told) || /[,;:]/u.test(told)) return null;
  const isSame = told.startsWith(first.text);
  return { entity: null, name: isSame ? inSentence(asking, at.start, told) : told, isPlural };
}

/** "It", "she": whoever the article is sure to mean, or who says so of themselves. */
function personOrBody(asking: Asking, { start, end, text }: Token, speaker: Entity | null): SubjectName | null {
  const mention = asking.mentionsIn(start, end).find((one) => one.start === start);
  const linked = mention && mention.confidence >= sureLink ? asking.reading.entities[mention.entity] : undefined;
  const agrees =
    speaker !== null && (speaker.type === 'PER' ? speaker.gender === text.toLowerCase() : /^it$/iu.test(text));
  const entity = linked ?? (agrees ? speaker : null);
  if (!entity?.inBody || (speaker !== null && entity !== speaker) || /^they$/iu.test(text)) return null;
  if (entity.type === 'PER' && (!/\s/u.test(entity.name) || /^it$/iu.test(text))) return null;
  return { entity, name: asking.naming(entity), isPlural: entity.number === 'plural' };
}

/** "About 2,100 members of the union": what is counted has to say by itself what it is. */
function crowd(asking: Asking, { things }: Count, end: number): SubjectName | null {
  const [first] = things;
  const told = first && selfContained(asking, { start: first.start, end }, null)?.trim();
  return told ? { entity: null, name: told, isPlural: true } : null;
}
