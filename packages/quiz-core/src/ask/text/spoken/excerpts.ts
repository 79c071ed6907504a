import { contentWords } from '../../../check/text/content-words.js';
import { words } from '../../../check/text/words.js';
import type { Quote, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { isHalfThought } from './half-thought.js';
import { isTitle } from './is-title.js';
import { pointsOf } from './points-of.js';
import { type Extent, isAnswered, isTurned, type Spoken, spokenSentences } from './spoken-sentences.js';
import { standsAlone } from './stands-alone.js';

/** Words of a speaker, unchanged, that can be shown without what stood around them. */
export interface Excerpt {
  /** Between quotation marks already, with an ellipsis where the sentence was cut. */
  readonly shown: string;
  /** The words alone, exactly as in the article. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer than this, words are no longer read at a glance. */
const mostWords = 32;
const fewestWords = 5;
/** From here on words are enough to be known again; fewer need a name, a number or a word of the article's lead, or much content. */
const enoughWords = 8;
const fewestContentWords = 2;
const fullOfContent = { words: 6, content: 3 };
/** What a name, a number or a word of the article's lead counts for, in content words. */
const weightOfPoint = 2;
/** Where a sentence may be cut: a clause of its own may begin after it. */
const opening = /[,;:]\s+(?:(?:and|but|so|yet|or) )?|\s+[—–-]+\s+|\s+(?:that|because|but) /gu;
/** A clause may end before it; what a verb or a noun needs ("the fact that …") is never cut off, nor what is said against it ("but …"). */
const closing =
  /;\s(?!(?:but|yet|however|or|than|while|whereas)\b)|\s+[—–]+\s+(?!(?:but|yet|or|than)\b)|,\s+(?:and|so|because)\s/gu;

/** Excerpts of the directly quoted words of a quotation, the fullest sentences first. Nothing for indirect speech. */
export function excerpts(asking: Asking, quote: Quote): readonly Excerpt[] {
  return ofQuotes(asking)(quote);
}

/** The whole of a sentence whose "he" or "she" is known, as it can be shown beside the name; null where it does not stand alone even so. */
export function excerptOf(asking: Asking, sentence: Spoken): Excerpt | null {
  return isAnswered(asking, sentence) || isTurned(sentence) ? null : excerpt(asking, sentence, sentence);
}

const ofQuotes = once((asking: Asking) => once((quote: Quote) => excerptsOf(asking, quote)));

function excerptsOf(asking: Asking, quote: Quote): readonly Excerpt[] {
  if (quote.kind !== 'direct') return [];
  const found = spokenSentences(asking, quote).flatMap((sentence) => cuts(asking, sentence));
  const weight = ({ start, end, text }: Excerpt) =>
    contentWords(text).size + weightOfPoint * pointsOf(asking, { start, end });
  return found.toSorted((a, b) => weight(b) - weight(a));
}

/**
 * The sentence itself when it is short enough and stands alone, with the next where that turns it round or where it says little; else the
 * first of its clauses that stands alone, rather one that goes on to the end of the sentence.
 */
function cuts(asking: Asking, sentence: Spoken): Excerpt[] {
  const { text } = asking.reading;
  const plain = text.slice(sentence.start, sentence.end);
  if (isAnswered(asking, sentence)) return [];
  const isTakenBack = isTurned(sentence);
  const whole = isTakenBack ? null : excerpt(asking, sentence, sentence);
  if (whole) return [whole];
  const isShort = words(plain).length < enoughWords;
  const both = isTakenBack || isShort ? withNext(asking, sentence) : null;
  if (both !== null || isTakenBack) return both === null ? [] : [both];
  if (sentence.gap !== undefined) return [];
  const starts = [0, leading(plain), ...[...plain.matchAll(opening)].map((mark) => mark.index + mark[0].length)];
  const ends = [plain.length, ...[...plain.matchAll(closing)].map((mark) => mark.index)];
  const pieces = starts.flatMap((from) =>
    ends.filter((to) => to > from).map((to) => ({ start: sentence.start + from, end: sentence.start + to })),
  );
  for (const piece of pieces) {
    const found = excerpt(asking, piece, sentence);
    if (found) return [found];
  }
  return [];
}

/** Two sentences spoken one after the other: as they stand, or with an ellipsis for what the reporter put between them. */
function withNext(asking: Asking, sentence: Spoken): Excerpt | null {
  const { start, next, gap } = sentence;
  if (next === null || next.isApart || next.text.endsWith('?') || (gap !== undefined && next.gap !== undefined))
    return null;
  // Behind what the reporter puts between, a speaker may have begun with something else.
  if (next.gap !== undefined && !next.isLast && !isTurned(sentence)) return null;
  const between = gap ?? next.gap;
  const both: Spoken = { start, end: next.end, next: null, ...(between === undefined ? {} : { gap: between }) };
  return excerpt(asking, both, both);
}

/** Length of a conjunction that opens a sentence and says nothing without the one before. */
function leading(plain: string): number {
  return (
    /^(?:(?:and|but|so|because|although|while|or),?|(?:well|look|now|yes|no|yeah),)\s+/iu.exec(plain)?.[0].length ?? 0
  );
}

/** What a passage ends with that does not belong to it. */
const stop = /(?:[\s,;:—–-]|(?<!\b\p{Lu}(?:\.\p{Lu})+)\.)+$/u;
/** Marks, brackets of the paper's, and words it left out. */
const leftOut = /["“”«»[\](){}\n]|''|\S\s?(?:…|\.\.\.|\. \. \.)\s?\S/u;

function joined(text: string, start: number, gap: Extent, end: number): string {
  return `${text.slice(start, gap.start).replace(stop, '')} … ${text.slice(gap.end, end)}`;
}

function excerpt(asking: Asking, piece: Extent, sentence: Spoken): Excerpt | null {
  const raw = asking.reading.text.slice(piece.start, piece.end);
  const end = piece.start + raw.replace(stop, '').length;
  const { gap } = sentence;
  const text = gap === undefined ? raw.replace(stop, '') : joined(asking.reading.text, piece.start, gap, end);
  const isWhole = piece === sentence && !/^\p{Ll}/u.test(text);
  // What the paper left unfinished is no sentence.
  if (/(?:…|\.\.\.|\. \. \.)\s*$/u.test(raw)) return null;
  // Words left out by the paper are no clause any more; those left out here are told by an ellipsis at an end.
  if (leftOut.test(gap === undefined ? text : text.replace(' … ', ' ')) || hasStrayMark(text) || leading(text) > 0)
    return null;
  const count = words(text).length;
  if (count < fewestWords || count > mostWords) return null;
  // "And", "but" and "well" are no loss; of less than a clause somebody may remember only what was cut off.
  const opens = sentence.start + leading(asking.reading.text.slice(sentence.start, sentence.end));
  if ((piece.start > opens || piece.end < sentence.end) && count < enoughWords) return null;
  const content = contentWords(text).size;
  if (content < (count >= enoughWords ? 1 : fewestContentWords)) return null;
  const saysMuch = count >= fullOfContent.words && content >= fullOfContent.content;
  if (count < enoughWords && !saysMuch && pointsOf(asking, { start: piece.start, end }) === 0) return null;
  if (
    !standsAlone(asking, { start: piece.start, end }, isWhole, gap, sentence.bound) ||
    !isCutWell(asking, piece, end, sentence) ||
    isHalfThought(asking, { start: piece.start, end }, sentence)
  )
    return null;
  const cutStart = piece.start > sentence.start || /^\p{Ll}/u.test(text) ? '… ' : '';
  const cutEnd = asking.reading.text.slice(end, sentence.end).replace(/[\s,;:.]+/gu, '') === '' ? '' : ' …';
  // Of a sentence cut at both ends the point may be in either.
  if (cutStart !== '' && cutEnd !== '') return null;
  return { shown: `“${cutStart}${text}${cutEnd}”`, text, start: piece.start, end };
}

/**
 * Before "that": the speaker says it for true. Behind any other word the clause alone may say what the speaker denies, doubts, or has from
 * somebody else.
 */
const asserted =
  /\b(?:(?:I|we)(?: (?:\p{L}+ly|do|would|also|just|still))? (?:think|believe|know|say|said|feel|hope|repeat|add|maintain|promise|guess)|(?:I|we)(?:[’']m| am|[’']re| are) (?:\p{L}+ )?(?:sure|certain|confident|convinced|proud|glad)|(?:it[’']s|it is) (?:\p{L}+ly )?(?:clear|true|obvious|certain|plain)|fact|(?:point|truth|problem|trouble|thing|reason|bottom line|message|reality) (?:is|was|remains)) that\s+$/iu;

/** A question is not cut in its middle, a condition not from what follows from it, and a clause not from the noun it is about. */
function isCutWell({ reading, tokensIn }: Asking, piece: Extent, end: number, sentence: Extent): boolean {
  const before = reading.text.slice(sentence.start, piece.start);
  const text = reading.text.slice(piece.start, end);
  if (text.endsWith('?') && before !== '' && leading(before + text) < before.length) return false;
  if (
    piece.end < sentence.end &&
    /^(?:if|when|while|as|since|after|before|unless|until|although|though)\b/iu.test(text)
  )
    return false;
  if (before !== '' && /^that\b/iu.test(text)) return false;
  // "Thinking we will shut up", "wind up with nothing": whoever does so was cut off.
  const [opens] = tokensIn(piece.start, end);
  if (before !== '' && !text.endsWith('?') && opens?.pos === 'VERB' && !/^[\s\S]*[;:—–]\s*$/u.test(before))
    return false;
  // "In most cases - they want to see": the dash belongs to what was cut off.
  if (before !== '' && /^(?:\S+ ){1,4}[-–—] /u.test(text)) return false;
  // "When you talk to people …": the clause that it leads up to was cut off.
  if (piece.end < sentence.end && /(?:^|[,;—–]\s)(?:if|when|while|as|since|after|before|unless)\b[^,;]*$/iu.test(text))
    return false;
  // "So weak that Goldberg …", "gaps in knowledge, and lack of …": the verb was cut off, behind or before.
  const relative = tokensIn(piece.start, end).findLastIndex((token) => /^(?:that|which|who)$/iu.test(token.text));
  if (piece.end < sentence.end && relative > 0 && !tokensIn(piece.start, end).slice(relative).some(isVerb))
    return false;
  if (/,\s(?:and|or)\s$/u.test(before) && !tokensIn(sentence.start, piece.start).some(isVerb)) return false;
  if (/\bthat\s+$/u.test(before) && !asserted.test(before)) return false;
  if (!/\bthat\s+$/u.test(before)) return true;
  const owner = tokensIn(Math.max(sentence.start, piece.start - 30), piece.start).at(-2);
  return (
    owner === undefined ||
    owner.pos === 'VERB' ||
    owner.pos === 'ADJ' ||
    /^(?:fact|idea|view|belief|claim|point|sure)$/iu.test(owner.text)
  );
}

function isVerb({ pos }: Token): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** A single mark that closes or opens a quotation inside this one without its other half, a transcript's name of a speaker, or an agency's capitals. */
function hasStrayMark(text: string): boolean {
  if (/^['‘]|[.,!?]['’]$|^\p{Lu}{3,}(?:\s?:| \p{Lu}\p{Ll})/u.test(text) || isTitle(text)) return true;
  const opened = text.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu)?.length ?? 0;
  const closed = text.match(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu)?.length ?? 0;
  return opened !== closed && !/s['’](?![\p{L}\p{N}])/u.test(text);
}
