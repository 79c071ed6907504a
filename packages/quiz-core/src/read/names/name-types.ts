import { addEvidence, type Evidence, evidenceOfName, type NameType, noEvidence, strongest } from './name-evidence.js';
import { givenNameGender } from './word-lists.js';

/** A name where it stands, with what the words around it say of its type. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly local: Evidence;
}

const SUFFIX = /^(?:Jr|Sr|II|III|IV|Inc|Corp|Co|Ltd|LLC|plc|PLC)\.?$/;
/** How much the words around all mentions of one name may add up to. */
const MOST_AROUND = 9;

const wordsOf = (name: string) => name.split(/\s+/).filter((word) => !SUFFIX.test(word));

/** First letters of the capitalised words ("World Health Organization" -> "WHO"). */
const initialsOf = (name: string) =>
  wordsOf(name)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');

/**
 * Decides the type of every candidate: from the name itself, from the words around all its mentions together, and from
 * longer names in the same article that it is a part of.
 */
export function nameTypes(candidates: readonly Candidate[]): (candidate: Candidate) => NameType {
  const about = new Map<string, Evidence>();
  const around = new Map<string, Evidence>();
  const firstStart = new Map<string, number>();
  for (const { name, local, start } of candidates) {
    firstStart.set(name, Math.min(start, firstStart.get(name) ?? start));
    const sum = around.get(name) ?? noEvidence();
    addEvidence(sum, local);
    around.set(name, sum);
  }
  for (const [name, sum] of around) {
    const evidence = evidenceOfName(name);
    const most = Math.max(...Object.values(sum).map(Math.abs));
    addEvidence(evidence, sum, most > MOST_AROUND ? MOST_AROUND / most : 1);
    about.set(name, evidence);
  }
  addLongerNames(about, {
    stands: (name) => firstStart.get(name) ?? 0,
    isPlaceHere: (name) => (around.get(name)?.LOC ?? 0) > 0,
  });
  return ({ name, local }) => {
    const evidence = { ...(about.get(name) ?? noEvidence()) };
    addEvidence(evidence, local);
    return strongest(evidence);
  };
}

/** Where a name first stands, and whether the words around it ever say that it is a place. */
interface Known {
  readonly stands: (name: string) => number;
  readonly isPlaceHere: (name: string) => boolean;
}

/** More than any list of places says of one word: a person of the article bears it, and nothing is said to be in it. */
const BORNE = 10;
/** From this much on the words around a name say that it is a firm before they say anything else. */
const IS_FIRM = 2;

/** "Trudeau" is a person when "Justin Trudeau" is one; "WHO" and "Connells" are what their full names are. */
function addLongerNames(about: ReadonlyMap<string, Evidence>, { stands, isPlaceHere }: Known): void {
  const lastWords = new Map<string, number>();
  const firstWords = new Map<string, number>();
  const organisations = new Set<string>();
  const acronyms = new Map<string, NameType>();
  for (const [name, evidence] of about) {
    const words = wordsOf(name);
    if (words.length < 2) continue;
    const type = strongest(evidence);
    if (type === 'PER') {
      const tails = [words.at(-1), ...(words.length > 2 ? [words.slice(1).join(' '), words.slice(-2).join(' ')] : [])];
      for (const tail of tails)
        if (tail) lastWords.set(tail, Math.min(lastWords.get(tail) ?? stands(name), stands(name)));
      const first = words[0] ?? '';
      firstWords.set(first, Math.min(firstWords.get(first) ?? stands(name), stands(name)));
    } else if (type !== 'LOC') {
      acronyms.set(initialsOf(name), type);
      for (let end = 1; type === 'ORG' && end < words.length; end++) organisations.add(words.slice(0, end).join(' '));
    }
  }
  for (const [name, evidence] of about) {
    const full = lastWords.get(name) ?? firstWords.get(name);
    if (organisations.has(name)) evidence.ORG += evidence.LOC >= 3 ? 1 : 4;
    // "Kestrel, the maker of pumps, ... founded by Ann Kestrel": a firm before anybody of its name came up stays one.
    const isFirm = full !== undefined && full > stands(name) && evidence.ORG - evidence.PER >= IS_FIRM;
    if (full !== undefined && full < stands(name) && !isPlaceHere(name)) evidence.PER += BORNE;
    else if (lastWords.has(name) && !isFirm) evidence.PER += 6;
    else if (firstWords.has(name) && !isFirm) evidence.PER += 2.5;
    else if (!name.includes(' ') && givenNameGender(name) === null) evidence.PER -= 1.5;
    const spelled = /^\p{Lu}{2,}$/u.test(name) ? acronyms.get(name) : undefined;
    if (spelled !== undefined) evidence[spelled] += 6;
  }
}
