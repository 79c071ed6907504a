import type { NameWord } from './name-words.js';
import {
  givenNameGender,
  isCommonWord,
  knownPlace,
  landformsAfter,
  occasionHeads,
  occasionNames,
  organisationEndings,
  organisationHeads,
  organisationNames,
  placeOfDemonym,
  plain,
} from './word-lists.js';

/** A half-open range of indices into the words of a block. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const PARTICLE = new Set('de la le van von der den bin ibn al el du di da dos das del della ter ten zu y'.split(' '));
const SUFFIX = /^(?:Jr|Sr|Inc|Ltd|LLC|LLP|Corp|Co|PLC|Esq|MD|PhD)\.?$/;
/** What can stand behind a possessive inside one name ("St Mary's Hospital"). */
const OWNED = new Set('Hospital School College Church Cathedral Square Day Park Club Hall Island Point Bay'.split(' '));
const FOR = new Set(
  'Center Centers Centre Institute Council Committee Campaign Society Organization Organisation Coalition Agency Department Fund Foundation Association Citizens Americans Alliance Network Office Ministry Movement Party Commission Commissioner Secretary Union Partnership Group'.split(
    ' ',
  ),
);
const OFFICE_OF = new Set(
  'Secretary Chief Director Minister Speaker Leader President Duke Prince Earl House Bank'.split(' '),
);
const OF_OFFICE = new Set(
  'State Staff Defense Defence Homeland Education Labor Treasury Commerce Energy Health Interior Representatives Commons Lords Cambridge Sussex Wales'.split(
    ' ',
  ),
);

/** Picture agencies, as credits have them in capitals beside names: never part of one. */
const PICTURES = /^(?:GETTY|REUTERS|EPA|AFP|SWNS|ALAMY|SHUTTERSTOCK|INSTAGRAM|TWITTER|FACEBOOK)$/;

/** Words that open a sentence and never stand inside a name. */
const OPENER =
  /^(?:The|He|She|It|In|But|And|They|We|This|That|These|Those|His|Her|If|When|At|As|There|For|So|Yet|Not)$/;

const isHead = (word: string) =>
  organisationHeads().has(word) ||
  organisationEndings().has(word) ||
  occasionHeads().has(word) ||
  landformsAfter().has(word);

/** Where the connecting words after `index` end and a name goes on; null when they do not connect. */
function across(words: readonly NameWord[], from: number, index: number): number | null {
  const word = words[index];
  const [first, second, third] = [words[index + 1], words[index + 2], words[index + 3]];
  if (word === undefined || first === undefined || word.possessive || !/^ $/.test(word.gap) || !/^ $/.test(first.gap))
    return null;
  const connector = first.text;
  if (second?.capital && PARTICLE.has(connector)) return index + 2;
  if (third?.capital && PARTICLE.has(connector) && PARTICLE.has(second?.text ?? '')) return index + 3;
  const next = connector !== 'and' && second?.text === 'the' && second.gap === ' ' ? third : second;
  if (next === undefined || !next.capital) return null;
  const to = next === third ? index + 3 : index + 2;
  const run = words.slice(from, index + 1);
  const whole = [...run.map(({ text }) => text), connector, next.text].join(' ');
  if (knownPlace(whole) !== null || organisationNames().has(plain(whole)) || occasionNames().has(plain(whole)))
    return to;
  switch (connector) {
    case 'of':
      if (OFFICE_OF.has(word.text)) return OF_OFFICE.has(next.text) || word.text === 'Bank' ? to : null;
      return isHead(word.text) || (word.text.endsWith('s') && isHead(word.text.slice(0, -1))) ? to : null;
    case 'for':
    case 'on':
      return run.some(({ text }) => FOR.has(text)) &&
        knownPlace(next.text) === null &&
        givenNameGender(next.text) === null
        ? to
        : null;
    case 'and':
      return joinsByAnd(words, from, index, to) ? to : null;
    default:
      return null;
  }
}

/** "Food and Drug Administration", but not "Congress and the Agency" or two persons. */
function joinsByAnd(words: readonly NameWord[], from: number, index: number, to: number): boolean {
  let end = to;
  while (end < to + 6 && words[end]?.gap === ' ' && words[end + 1]?.capital && !words[end]?.possessive) end++;
  const last = words[end]?.text ?? '';
  const left = words
    .slice(from, index + 1)
    .map(({ text }) => text)
    .filter((word, at) => at > 0 || knownPlace(word) === null);
  const right = words.slice(to, end + 1).map(({ text }) => text);
  const headed = left.some((word) => organisationHeads().has(word)) && left.length > 1;
  const ordinary = (list: readonly string[]) =>
    list.every((word) => isCommonWord(word) && givenNameGender(word) === null);
  const places = left.some((word) => knownPlace(word) !== null || placeOfDemonym(word) !== null);
  if (places || !ordinary(right.slice(0, -1))) return false;
  if (isHead(last) && right.length > 1) return ordinary(left);
  const office = left.some((word) => /^(?:Department|Ministry|Office|Institute|Centers?|Secretary|School)$/.test(word));
  return headed && office && right.every((word) => knownPlace(word) === null && givenNameGender(word) === null);
}

/** Words of the longest run: what is longer is no name. */
const LONGEST = 16;

/** Runs of capitalised words that could be names, with the small words that hold them together. */
export function nameRuns(words: readonly NameWord[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!words[from]?.capital) continue;
    let last = from;
    for (
      let next = nextInRun(words, from, last);
      next !== null && next - from < LONGEST;
      next = nextInRun(words, from, last)
    )
      last = next;
    runs.push({ from, to: last + 1 });
    from = last;
  }
  return runs;
}

function nextInRun(words: readonly NameWord[], from: number, last: number): number | null {
  const word = words[last];
  const next = words[last + 1];
  if (word === undefined || next === undefined || PICTURES.test(word.text) || PICTURES.test(next.text)) return null;
  if (next.capital && !next.first && !OPENER.test(next.text)) {
    if (/^\s$/.test(word.gap) && !word.possessive) return last + 1;
    if (/^ ?& ?$/.test(word.gap)) return last + 1;
    if (word.gap === ', ' && SUFFIX.test(next.text)) return last + 1;
    if (word.possessive && /^(?:['’]s)? $|^['’] $/.test(word.gap) && OWNED.has(next.text)) {
      return knownPlace(word.text) === null && placeOfDemonym(word.text) === null ? last + 1 : null;
    }
  }
  const after = words[last + 2];
  const nicknamed = /^ [“"(‘']$/.test(word.gap) || /^ [“"] $/.test(word.gap);
  if (nicknamed && after?.capital && /^ ?[”")’'] $/.test(next.gap) && givenNameGender(word.text) !== null)
    return last + 2;
  if (/^\d{1,4}$/.test(next.text) && word.gap === ' ') {
    const whole = words.slice(from, last + 2).map(({ text }) => text);
    if (occasionNames().has(plain(whole.join(' ')))) return last + 1;
  }
  return across(words, from, last);
}
