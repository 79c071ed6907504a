import { contentWords } from '../../../check/text/content-words.js';
import { words } from '../../../check/text/words.js';
import type { Quote, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { isTitle } from './is-title.js';
import { hasSubjectAndVerb, standsAlone } from './stands-alone.js';

/** Words of a speaker, unchanged, that can be shown without what stood around them. */
export interface Excerpt {
  /** Between quotation marks already, with an ellipsis where the sentence was cut. */
  readonly shown: string;
  /** The words alone, exactly as in the article. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const mostWords = 25;
const fewestWords = 5;
/** Content words, or else enough words of any sort to be known again: "We could not dictate to you what to do". */
const fewestContentWords = 2;
const enoughWords = 7;
/** Where a sentence may be cut: a clause of its own may begin after it. */
const opening = /[,;:]\s+(?:(?:and|but|so|yet|or) )?|\s+[—–-]+\s+|\s+(?:that|because|but) /gu;
/** A clause may end before it; what a verb or a noun needs ("the fact that …") is never cut off, nor what is said against it ("but …"). */
const closing = /;\s(?!but\b|yet\b|however\b)|\s+[—–]+\s+|,\s+(?:and|so|or|because)\s/gu;

/** Excerpts of the directly quoted words of a quotation, the fullest sentences first. Nothing for indirect speech. */
export function excerpts(asking: Asking, quote: Quote): readonly Excerpt[] {
  return ofQuotes(asking)(quote);
}

const ofQuotes = once((asking: Asking) => once((quote: Quote) => excerptsOf(asking, quote)));

function excerptsOf(asking: Asking, quote: Quote): readonly Excerpt[] {
  if (quote.kind !== 'direct') return [];
  const { text } = asking.reading;
  const parts = quote.fragments ?? [[quote.start, quote.end] as [number, number]];
  const found = parts
    .filter((_, index) => !goesOn(asking, parts, index))
    .flatMap(([start, end]) => sentencesOf(text, start, end))
    .flatMap((sentence) => cuts(asking, sentence));
  const weight = (excerpt: Excerpt) => contentWords(excerpt.text).size;
  return found.toSorted((a, b) => weight(b) - weight(a));
}

/** “What I believe,” she said, “is that …”: the first part is the subject of the second, and neither is a sentence. */
function goesOn(asking: Asking, parts: readonly (readonly [number, number])[], index: number): boolean {
  const { tokensIn } = asking;
  if (isLeftOpen(asking, parts[index], parts[index + 1])) return true;
  const opens = (part: readonly [number, number] | undefined) =>
    part !== undefined &&
    /^(?:AUX|VERB)$/u.test(tokensIn(part[0], part[1]).find(({ pos }) => pos !== 'PUNCT')?.pos ?? '');
  return (index > 0 && opens(parts[index])) || opens(parts[index + 1]);
}

/** “My neighbours, whoever they were,” she said, “the first thing they saw …”: what opens the first part is taken up in the second. */
function isLeftOpen(
  { reading, tokensIn }: Asking,
  part: readonly [number, number] | undefined,
  next: readonly [number, number] | undefined,
): boolean {
  if (part === undefined || next === undefined) return false;
  const goesOnSmall = /^\W*\p{Ll}/u.test(reading.text.slice(...next));
  const tokens = tokensIn(...part).filter(({ text }) => !/^(?:["“”]|'')$/u.test(text));
  const comma = tokens.findIndex(({ text }) => text === ',');
  return (
    goesOnSmall &&
    comma > 0 &&
    comma < tokens.length - 1 &&
    !/^(?:ADP|SCONJ|ADV|INTJ|CCONJ)$/u.test(tokens[0]?.pos ?? '') &&
    !hasSubjectAndVerb(tokens.slice(0, comma))
  );
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Marks of quotation, the two apostrophes that stand for one among them. */
const marks = /[“”"«»]|''/gu;

/** The sentences inside a quoted passage, without the marks around it or those that reopen it in a new paragraph. */
function sentencesOf(text: string, start: number, end: number): Extent[] {
  const inside = text.slice(start, end).replace(marks, (mark) => ' '.repeat(mark.length));
  return [
    ...inside.matchAll(
      /\S.*?(?:(?<!\b(?:Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov|Gen|Jr|Sr|vs|No|[A-Z]))[.!?…]+(?=\s+\p{Lu}|\s*$)|$)/gmu,
    ),
  ].map((match) => {
    return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
  });
}

/**
 * The sentence itself when it is short enough and stands alone; else the first of its clauses that does, rather one that goes on to the
 * end of the sentence.
 */
function cuts(asking: Asking, sentence: Extent): Excerpt[] {
  const { text } = asking.reading;
  const whole = excerpt(asking, sentence, sentence);
  if (whole) return [whole];
  const plain = text.slice(sentence.start, sentence.end);
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

/** Length of a conjunction that opens a sentence and says nothing without the one before. */
function leading(plain: string): number {
  return (
    /^(?:(?:and|but|so|because|although|while|or),?|(?:well|look|now|yes|no|yeah),)\s+/iu.exec(plain)?.[0].length ?? 0
  );
}

function excerpt(asking: Asking, piece: Extent, sentence: Extent): Excerpt | null {
  const raw = asking.reading.text.slice(piece.start, piece.end);
  const text = raw.replace(/[\s,;:.—–-]+$/u, '');
  const end = piece.start + text.length;
  // What the paper left unfinished is no sentence.
  if (/(?:…|\.\.\.|\. \. \.)\s*$/u.test(raw)) return null;
  // Words left out by the paper are no clause any more; those left out here are told by an ellipsis at an end.
  if (/["“”«»[\]()\n]|''|\S\s?(?:…|\.\.\.|\. \. \.)\s?\S/u.test(text) || hasStrayMark(text) || leading(text) > 0)
    return null;
  const count = words(text).length;
  if (count < fewestWords || count > mostWords) return null;
  if (contentWords(text).size < (count >= enoughWords ? 1 : fewestContentWords)) return null;
  if (
    !standsAlone(asking, piece.start, end, piece === sentence && !/^\p{Ll}/u.test(text)) ||
    !isCutWell(asking, piece, end, sentence)
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

/** A single mark that closes or opens a quotation inside this one without its other half, or a transcript's name of a speaker. */
function hasStrayMark(text: string): boolean {
  if (/^['‘]|[.,!?]['’]$|^\p{Lu}{3,}\s?:/u.test(text) || isTitle(text)) return true;
  const opened = text.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu)?.length ?? 0;
  const closed = text.match(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu)?.length ?? 0;
  return opened !== closed && !/s['’](?![\p{L}\p{N}])/u.test(text);
}
