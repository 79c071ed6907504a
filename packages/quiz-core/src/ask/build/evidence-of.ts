import type { Entity, Evidence } from '../../schema/index.js';
import { questionLimits } from '../../schema/question-limits.js';
import type { Asking, Said } from '../asking.js';
import type { Clause } from '../text/clauses/clause.js';

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A passage as evidence; what lies beyond the longest passage allowed is cut off its end. */
export function passage({ reading }: Asking, { start, end }: Extent, underlined: readonly Extent[] = []): Evidence {
  const last = Math.min(end, start + questionLimits.passage);
  const lines = underlined
    .filter((line) => line.start >= start && line.end <= last)
    .map((line) => ({ start: line.start, end: line.end }));
  const marked = lines.length > 0 ? { underlined: lines } : {};
  return { article: reading.id, start, end: last, text: reading.text.slice(start, last), ...marked };
}

/** Farthest, in characters, that speaker and words may lie apart and still be shown as one passage. */
const oneGlance = 200;

/**
 * What proves who said a quotation: the words together with speaker and cue; where these stand far apart, two passages; and
 * where the speaker is a pronoun or a role, the nearest passage before it that names them. What proves it comes first: there the page opens.
 */
export function evidenceOf(asking: Asking, { quote, speaker, speakerAt }: Said): Evidence[] {
  const cue = quote.cue === null ? [] : [quote.cue];
  const lines = [speakerAt, ...cue];
  const start = Math.min(quote.start, ...lines.map((line) => line.start));
  const end = withApposition(asking, Math.max(quote.end, ...lines.map((line) => line.end)));
  const gap = Math.max(quote.start - speakerAt.end, speakerAt.start - quote.end);
  const together = gap <= oneGlance && end - start <= questionLimits.passage;
  const proof = together
    ? [passage(asking, { start, end }, lines)]
    : [passage(asking, sentenceOf(asking, speakerAt), lines), passage(asking, quote)];
  const names = speaker.entity === null || namesThem(asking, speakerAt.text, speaker.entity);
  const named = names ? null : namedBefore(asking, speaker.entity, speakerAt.start);
  const isShown = named === null || proof.some((part) => part.start <= named.start && named.end <= part.end);
  return unrepeated(isShown ? proof : [...proof, passage(asking, sentenceOf(asking, named), [named])]);
}

/** A passage about somebody, and where it does not say who, the sentence that names them before it. */
export function evidenceNaming(asking: Asking, at: Extent, person: Entity): Evidence[] {
  const shown = passage(asking, at);
  const named = namesThem(asking, shown.text, person) ? null : namedBefore(asking, person, at.start);
  return named === null ? [shown] : unrepeated([shown, passage(asking, sentenceOf(asking, named), [named])]);
}

/** The sentence of a clause, and where it has "she" or "the company" for the subject, the sentence that names it before. */
export function evidenceOfClause(
  asking: Asking,
  { sentence, subject, start }: Pick<Clause, 'sentence' | 'subject' | 'start'>,
): Evidence[] {
  const shown = [passage(asking, sentence)];
  return subject === null ? shown : withName(asking, shown, subject, start);
}

/** A passage that another one holds is shown as part of it. */
function unrepeated(parts: readonly Evidence[]): Evidence[] {
  const holds = (a: Evidence, b: Evidence) => a !== b && a.start <= b.start && b.end <= a.end;
  return parts
    .filter((part) => !parts.some((other) => holds(other, part)))
    .map((part) => {
      const lines = parts.filter((other) => holds(part, other)).flatMap(({ underlined }) => underlined ?? []);
      return lines.length === 0 ? part : { ...part, underlined: [...(part.underlined ?? []), ...lines] };
    });
}

/** Farthest, in characters, that a passage is drawn out to the end of its sentence. */
const shortTail = 160;

/** "…, said Lee, the mayor of Arle.": a passage that ends at the name goes on to the end of its sentence, unless that is far. */
function withApposition({ reading, sentenceAt }: Asking, end: number): number {
  const sentence = sentenceAt(end - 1);
  const tail = sentence === null ? '' : reading.text.slice(end, sentence.end);
  return sentence !== null && /^, /u.test(tail) && tail.length <= shortTail && !/["“”]|''/u.test(tail)
    ? sentence.end
    : end;
}

/**
 * Evidence for a time or a place: the passage it stands in comes first, or its sentence where it is in none; a passage that the sentence
 * holds is shown as part of it.
 */
export function withSentence(asking: Asking, evidence: readonly Evidence[], at: Extent): Evidence[] {
  const holdsIt = ({ start, end }: Extent) => start <= at.start && at.end <= end;
  if (evidence.some(holdsIt)) return evidence.toSorted((a, b) => Number(holdsIt(b)) - Number(holdsIt(a)));
  const sentence = sentenceOf(asking, at);
  const isInside = ({ start, end }: Extent) => sentence.start <= start && end <= sentence.end;
  const lines = evidence.filter(isInside).flatMap(({ underlined }) => underlined ?? []);
  return [passage(asking, sentence, lines), ...evidence.filter((part) => !isInside(part))];
}

/** Evidence in which somebody besides the speaker is to be known by name: with the nearest sentence that gives it, where none of it does. */
export function withName(asking: Asking, evidence: readonly Evidence[], entity: Entity, offset: number): Evidence[] {
  const named = namedBefore(asking, entity, offset);
  if (named === null || evidence.some(({ text }) => namesThem(asking, text, entity))) return [...evidence];
  return unrepeated([...evidence, passage(asking, sentenceOf(asking, named), [named])]);
}

function sentenceOf(asking: Asking, at: Extent): Extent {
  const sentence = asking.sentenceAt(at.start);
  return sentence && sentence.end >= at.end ? sentence : at;
}

/** Whether a mention says who it is: by the surname, where nobody else of the article has it, else by the whole name. */
function namesThem({ reading }: Asking, mention: string, { name, type }: Entity): boolean {
  const last = name.split(' ').at(-1) ?? name;
  const shared = reading.entities.some((other) => {
    return other.type === 'PER' && type === 'PER' && other.name !== name && other.name.split(' ').at(-1) === last;
  });
  return mention.includes(shared ? name : last);
}

/** The nearest mention by name that ends before an offset; the first after it when there is none before. */
function namedBefore({ reading }: Asking, entity: Entity | null, offset: number): Extent | null {
  const index = entity === null ? -1 : reading.entities.indexOf(entity);
  const named = reading.mentions.filter((mention) => mention.entity === index && mention.by === 'name');
  return named.findLast((mention) => mention.end <= offset) ?? named[0] ?? null;
}
