import type { Entity, Quote, Sentence } from '../../../schema/index.js';
import type { Asking, Said } from '../../asking.js';
import { once } from '../../once.js';
import type { BodySentence } from '../sentences/body-sentences.js';
import { selfContained } from '../sentences/self-contained.js';

/** A stretch of a sentence that is one claim, and whose. */
export interface Frame {
  readonly start: number;
  readonly end: number;
  /** As behind "According to"; null for the reporter's own word. */
  readonly source: string | null;
  /** Whoever says it, where the article names them: what they say of themselves needs no source. */
  readonly speaker: Entity | null;
  /** Whether it may be asked about with its source; else only where the subject is the speaker. */
  readonly isSure: boolean;
  /** Whether it ends in "it said": it is the subject's own word, if that is a body. */
  readonly isOwnBehind: boolean;
}

const marks = /["“”«»]|''/u;
/** ", the union has confirmed", ", according to the council": behind the claim, where the reader took it for nobody's. */
const behind =
  /,? (?:according to (?<to>[^,;“”"]{3,70})|(?<who>(?:the |its |a |\p{Lu})[^,;“”"]{2,60}?) (?:said|says|has said|have said|(?:has |have )?confirmed|(?:has |have )?announced|reported|estimates?)(?:,? (?:on|in|late|early|at|\p{Lu}\p{Ll}+day)\b[^,;“”"]{0,40})?)\.?$/du;
/** "May 5 (Northern Wire) - " */
const dateline = /^(?:[\p{L}\d .,]{2,40}\([^)]{2,30}\)|\p{Lu}\p{L}{2,8}\.? \d{1,2}) ?[-–—]+ /u;
const pronoun = /\b(?:he|she|it|they|who|which|we|I)\b/iu;

/** The claims of a sentence, each whole: none where somebody's very words stand in it. */
export function framesOf(asking: Asking, { sentence, text }: BodySentence): readonly Frame[] {
  if (marks.test(text)) return [];
  const opening = dateline.exec(text)?.[0].length ?? 0;
  const all = (quotesOf(asking).get(sentence) ?? []).filter((quote) => isClaim(asking, quote));
  // "Moorline is recalling vans, the company said": a cue within what is said is no cue.
  const quotes = all.filter(({ cue }) => !all.some((other) => cue && other.start <= cue.start && cue.end <= other.end));
  const isTangled = quotes.some((one) =>
    quotes.some((other) => one !== other && one.start < other.end && other.start < one.end),
  );
  if (isTangled) return [];
  if (quotes.length > 0) return quotes.flatMap((quote) => frameOf(asking, sentence, quote, opening) ?? []);
  const found = behind.exec(text);
  const { indices } = found ?? {};
  const at = indices?.groups?.to ?? indices?.groups?.who;
  const whole = {
    start: sentence.start + opening,
    end: sentence.end,
    source: null,
    speaker: null,
    isSure: true,
    isOwnBehind: false,
  };
  if (!found || !at) return [whole];
  const source = sourceIn(asking, { start: sentence.start + at[0], end: sentence.start + at[1] });
  return source === null ? [] : [{ ...whole, end: sentence.start + found.index, source }];
}

function frameOf(asking: Asking, sentence: Sentence, quote: Quote, opening: number): Frame | null {
  if (quote.kind !== 'indirect' || quote.within !== undefined || !vouches.test(quote.cue?.text ?? '')) return null;
  const begun = Math.max(sentence.start, quote.start);
  const from = begun + (begun === sentence.start ? opening : 0);
  const opener = /^that\s+/iu.exec(asking.reading.text.slice(from, quote.end))?.[0].length ?? 0;
  const at = { start: from + opener, end: Math.min(sentence.end, quote.end) };
  const said = saidOf(asking).get(quote);
  if (said)
    return { ...at, source: said.speaker.inline, speaker: said.speaker.entity, isSure: true, isOwnBehind: false };
  const speaker = asking.reading.entities.find(({ name }) => name === quote.name) ?? null;
  const source = quote.speaker === null || speaker?.type === 'PER' ? null : sourceIn(asking, quote.speaker);
  // "Moorline will close its mill, it said": there is nobody else whom "it", or "the company", may be.
  const isIt = speaker === null && begun === sentence.start && itself.test(quote.speaker?.text ?? '');
  return { ...at, source, speaker, isOwnBehind: isIt, isSure: source !== null && quote.confidence >= sureEnough };
}

const itself =
  /^(?:it|the (?:company|firm|group|maker|manufacturer|retailer|chain|carrier|airline|bank|brewer|carmaker))$/u;
/** "The drivers' union": whose word it is may be told by less than what is asked about. */
const wholeSource = /^[Tt]he \p{Ll}+[’'] \p{Ll}+$/u;

/** What is said so is told for so; what is denied, doubted or hoped is not. */
const vouches =
  /^(?:said|says?|saying|told|tells|announced?s?|announcing|confirm(?:s|ed)?|report(?:s|ed)?|add(?:s|ed)|according to|estimate[sd]?|wrote|stated?|noted?|disclosed|revealed|warned|showed)\b/iu;

/** Bodies and officials without a name: whose word it is matters less than that it is theirs. */
const sureEnough = 0.75;

/** "A net loss" that somebody reported is nothing said, and to agree "to raise taxes" is a deed. */
function isClaim({ tokensIn }: Asking, { start, end, act, text }: Quote): boolean {
  return (
    act !== 'intent' &&
    !/^to /u.test(text) &&
    tokensIn(start, end).some(({ pos, text }) => /^(?:VERB|AUX)$/u.test(pos) && !/ing$/u.test(text))
  );
}

function sourceIn(asking: Asking, at: { start: number; end: number }): string | null {
  const plain = asking.reading.text.slice(at.start, at.end);
  const told = selfContained(asking, at, null)?.trim() ?? (wholeSource.test(plain) ? plain : null);
  if (!told || pronoun.test(told) || /^(?:an?|some|many|others?|another|one)\b/iu.test(told)) return null;
  const isName = asking.mentionsIn(at.start, at.end).some(({ start, by }) => start === at.start && by === 'name');
  return isName ? told : told.charAt(0).toLowerCase() + told.slice(1);
}

/** The quotations that meet each sentence. */
const quotesOf = once((asking: Asking): ReadonlyMap<Sentence, readonly Quote[]> => {
  const found = new Map<Sentence, Quote[]>();
  for (const quote of asking.reading.quotes) {
    const parts = [[quote.start, quote.end] as const, ...(quote.fragments ?? [])];
    const met = new Set(parts.flatMap((ends) => ends.map((end, at) => asking.sentenceAt(end - at))));
    for (const sentence of met) if (sentence) found.set(sentence, [...(found.get(sentence) ?? []), quote]);
  }
  return found;
});

const saidOf = once(
  (asking: Asking): ReadonlyMap<Quote, Said> => new Map(asking.said.map((said) => [said.quote, said])),
);
