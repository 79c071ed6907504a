import type { NamedMention } from '../../schema/index.js';
import { isPersonRole, roleWord } from './role-words.js';
import {
  givenNameGender,
  isCommonWord,
  isLargeCity,
  knownPlace,
  landformsAfter,
  landformsBefore,
  nounsOfOrganisations,
  occasionHeads,
  occasionNames,
  organisationEndings,
  organisationHeads,
  organisationNames,
  peoples,
  placeOfDemonym,
  plain,
  schoolEndings,
  teamNames,
} from './word-lists.js';

export type NameType = NamedMention['type'];
export type Evidence = Record<NameType, number>;

export const noEvidence = (): Evidence => ({ PER: 0, ORG: 0, LOC: 0, MISC: 0 });

const PARTICLE = /^(?:de|la|van|von|der|bin|ibn|al|el|du|di|da|dos|del|della|al-\p{Lu}.*|el-\p{Lu}.*)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const INITIAL = /^\p{Lu}\.$/u;

/** What the words of a name say about its type, each type by itself; about 2 is a hint, 6 is as good as sure. */
export function evidenceOfName(name: string): Evidence {
  const evidence = noEvidence();
  const words = name.split(/\s+/);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const several = words.length > 1;
  const key = plain(name);
  const place = knownPlace(name);
  if (place !== null) evidence.LOC += place.kind === 'city' ? (several ? 6 : 4) : several ? 7 : 9;
  if (organisationNames().has(key)) evidence.ORG += place === null ? 11 : 7;
  if (teamNames().has(key)) evidence.ORG += several ? 6 : 3;
  if (several && isTownAndTeam(key)) evidence.ORG += 8;
  if (occasionNames().has(key)) evidence.MISC += 7;
  if (placeOfDemonym(name) !== null || peoples().has(key)) evidence.MISC += 12;
  if (several && (place === null || place.kind === 'city')) addShape(evidence, words, first, last);
  else if (!several && place === null) addSingle(evidence, name);
  else if (place?.kind === 'city' && givenNameGender(name) !== null) evidence.PER += 1;
  return evidence;
}

/** "New York Jets": a place, and the name of a team. */
function isTownAndTeam(name: string): boolean {
  for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
    const place = knownPlace(name.slice(0, at));
    if (place !== null && place.kind !== 'country' && teamNames().has(name.slice(at + 1))) return true;
  }
  return false;
}

/** Heads of names that are family names, too ("Steven Law"). */
const SURNAME_TOO = new Set(
  'Law Day Bill Code Storm Case Race Poll Hill Wood Woods Lane Field Fields Green Forest Marsh Church Banks Post Star Temple Castle Hall Street Meadows Grove Ward Drive Gardens Page Guard Watch Show'.split(
    ' ',
  ),
);

function addShape(evidence: Evidence, words: readonly string[], first: string, last: string): void {
  const given = givenNameGender(first);
  const ordinary = words.filter((word) => isCommonWord(word) && givenNameGender(word) === null).length;
  const rest = schoolEndings().has(last) ? knownPlace(words.slice(0, -1).join(' ')) : null;
  const isName = given !== null || !isCommonWord(first);
  if (schoolEndings().has(last) && isName && (rest === null || rest.kind === 'city')) evidence.ORG += 9;
  if (organisationEndings().has(last)) evidence.ORG += 6;
  else if (organisationHeads().has(last)) evidence.ORG += 6;
  else if (organisationHeads().has(words.at(-2) ?? '') && knownPlace(last) !== null) evidence.ORG += 6;
  if (given !== null && words.length === 2 && SURNAME_TOO.has(last)) evidence.PER += 4;
  if (
    words
      .slice(0, -1)
      .some((word, index) => organisationHeads().has(word) && /^(?:of|for|on)$/.test(words[index + 1] ?? ''))
  )
    evidence.ORG += 6;
  if (landformsAfter().has(last)) evidence.LOC += 5;
  if (landformsBefore().has(first)) evidence.LOC += given === null ? 3 : 1;
  if (occasionHeads().has(last)) evidence.MISC += 5;
  if (words.slice(0, -1).some((word, index) => occasionHeads().has(word) && words[index + 1] === 'of'))
    evidence.MISC += 4;
  if (given !== null && words.length <= 4) evidence.PER += ordinary > 0 && ordinary >= words.length - 1 ? 3 : 5;
  if (words.some((word) => INITIAL.test(word))) evidence.PER += 4;
  if (words.length > 1 && SUFFIX.test(last)) evidence.PER += 4;
  if (words.some((word) => PARTICLE.test(word))) evidence.PER += 2;
  if (words.some((word) => word === '&' || word === 'and')) evidence.ORG += 3;
  if (words.length <= 3 && ordinary === 0 && words.every((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word)))
    evidence.PER += 2.5;
  if (ordinary === words.length) {
    evidence.ORG += 1;
    evidence.MISC += 1;
  }
  if (words.some((word) => /\d/.test(word))) evidence.MISC += 3;
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word)) && !words.some((word) => INITIAL.test(word)))
    evidence.ORG += 1.5;
  if (
    knownPlace(words.slice(1).join(' ')) !== null &&
    /^(?:north|south|east|west|new|central|greater|upper|lower|old|northern|southern|eastern|western|inner|downtown)$/i.test(
      first,
    )
  )
    evidence.LOC += 5;
}

function addSingle(evidence: Evidence, name: string): void {
  if (/^\p{Lu}{2,6}s?$|^(?:\p{Lu}\.){2,}$/u.test(name)) {
    evidence.ORG += 2.5;
    evidence.PER -= 4;
  }
  const parts = name.split('-');
  if (
    parts.length === 2 &&
    parts.every((part) => knownPlace(part) !== null || placeOfDemonym(part) !== null || /^\p{Lu}{2,3}$/u.test(part))
  )
    evidence.MISC += 12;
  if (/\d/.test(name)) evidence.MISC += 3;
  else if (/-(?:based|born|listed|backed|led|era|style|owned|made|trained|held|controlled|run|bound)$/.test(name))
    evidence.MISC += 4;
  else if (/^(?:pro|anti|post|pre|non|ex)-\p{Lu}/iu.test(name)) evidence.MISC += 4;
  if (/\p{Ll}\p{Lu}/u.test(name) && !/^(?:Mc|Mac|De|Di|Le|La|Van|Fitz|O['’])\p{Lu}/u.test(name)) evidence.ORG += 2;
  if (givenNameGender(name) !== null) evidence.PER += 2;
  evidence.PER += 0.4;
  evidence.ORG += 0.5;
}

/** The words around a name, lower-cased where the case says nothing. */
interface Around {
  /** Up to three words before, nearest last. */
  readonly before: readonly string[];
  /** Up to three words after, nearest first. */
  readonly after: readonly string[];
  /** What stands between the nearest word before and the name, and between the name and the word after. */
  readonly gapBefore: string;
  readonly gapAfter: string;
  readonly possessive: boolean;
  /** The word that opens the next sentence, where the name opens its own and no other name stands between. */
  readonly nextOpener: string;
}

/** What is named after the person at its head ("the Trump administration"). */
const OF_PERSON =
  /^(?:administration|campaign|family|presidency|era|camp|team|government|supporters?|rally|adviser|aide|fan|estate|aides|advisers|loyalists?|voters)$/i;
const AMBIGUOUS = new Set(
  'major general private chief head fellow principal partner patient model forward star fan host guest executive cardinal marine captain'.split(
    ' ',
  ),
);
const SPEAKS =
  /^(?:said|says|told|tells|added|adds|asked|replied|tweeted|explained|argued|insisted|noted|wrote|recalled|admitted|joked|testified|laughed|smiled|believes|thinks|knows|wants)$/;
/** Whether a word is a verb of somebody who speaks or thinks ("said"), of a person rather than of anything else. */
export const isSpeaking = (word: string): boolean => SPEAKS.test(word);

/** Verbs with which whoever speaks can stand behind ("said Pemberton"). */
const INVERTED = /^(?:said|says|added|adds|replied|explained|argued|insisted|recalled|joked)$/;
/** What only a person does. */
const HUMAN =
  /^(?:laughed|smiled|shrugged|sighed|nodded|wept|grinned|recalled|recalls|remembers|joked|admits|admitted|retired|graduated|grew|resigned|lives|lived|thinks|knows|feels|felt|hopes|loves|testified|pleaded|died)$/;
const WINS =
  /^(?:beat|beats|defeated|defeats|host|hosts|hosted|visit|visits|scored|won|lost|drew|led|trailed|outscored|rallied|improved|clinched|advanced|routed|edged|topped)$/;
const INSIDE =
  /^(?:in|off|near|outside|throughout|across|inside|around|northern|southern|eastern|western|central|downtown|mainland)$/;
const GROUP =
  /^(?:company|firm|group|bank|giant|maker|giants|manufacturer|carrier|airline|retailer|agency|startup|newspaper|magazine|broadcaster|network|charity|party|club|team|university|publisher|developer|insurer|producer|operator|supplier|lender|miner|automaker|carmaker|drugmaker|chain|brand|league|union|website)$/;
const PLACE_NOUN =
  /^(?:city|town|village|state|province|county|island|region|district|port|capital|suburb|neighborhood|neighbourhood|municipality|nation|country|territory|resort|hamlet|peninsula)$/;

/** Whether a word says what somebody is to somebody else ("her mother, X"). */
const isKin = (word: string) =>
  /^(?:wife|husband|son|daughter|mother|father|brother|sister|mum|dad|mom|uncle|aunt|cousin|niece|nephew|partner|girlfriend|boyfriend|fiancée?|neighbour|neighbor|grandmother|grandfather|grandson|granddaughter|widow|widower|friend|boss|lawyer|spokesman|spokeswoman)$/.test(
    word,
  );

/** What only a firm or the like does or has done to it. */
const OF_FIRM = /^(?:employs|employed|manufactures|makes|sells)$/;

/** Who teaches or learns at a place is at its university. */
const ACADEMIC =
  /^(?:professor|lecturer|student|students|studied|taught|teaches|studies|graduate|graduates|graduated|degree|dean|alumnus|alumna|alumni|sophomore|freshman|historian|economist|sociologist|scholar|researcher|doctorate)$/i;

/** Words for one person that stand before a comma and a name. */
const isRoleOfOne = (word: string) =>
  /^\p{Ll}/u.test(word) && isPersonRole(word) && roleWord(word)?.number === 'singular';

/** How much it tells of a person that a name says something: news has large cities say what their governments do, but no towns. */
function speakingPerson(name: string): number {
  if (knownPlace(name)?.kind !== 'city') return 1.5;
  return isLargeCity(name) ? 0 : 4;
}

/** What the words around a mention say about its type. */
export function evidenceAround(name: string, around: Around): Evidence {
  const evidence = noEvidence();
  const previous = around.gapBefore === ' ' ? (around.before.at(-1) ?? '') : '';
  const next = around.gapAfter === ' ' ? (around.after[0] ?? '') : '';
  const several = name.includes(' ');
  const lower = previous.toLowerCase();
  if (
    previous === lower &&
    !AMBIGUOUS.has(previous) &&
    isPersonRole(previous) &&
    roleWord(previous)?.number === 'singular'
  )
    evidence.PER += 4;
  if (GROUP.test(lower)) evidence.ORG += 4;
  if (around.gapAfter === ', ' && /^(?:a|an|the)$/.test(around.after[0] ?? '') && GROUP.test(around.after[1] ?? ''))
    evidence.ORG += 4;
  if (OF_FIRM.test(next) || (next === 'was' && around.after[1] === 'founded')) evidence.ORG += 2.5;
  if (lower === 'in' && /^shares$/i.test(around.before.at(-2) ?? '')) evidence.ORG += 4;
  if (PLACE_NOUN.test(lower) || (lower === 'of' && PLACE_NOUN.test((around.before.at(-2) ?? '').toLowerCase())))
    evidence.LOC += 4;
  if (INSIDE.test(lower)) evidence.LOC += several ? 2 : 2.5;
  else if (/^(?:from|to|into|toward|towards|leaving|at)$/.test(lower)) evidence.LOC += 0.8;
  if (
    lower === 'of' &&
    /^(?:mayor|governor|bishop|capital|university|city|people|resident|residents|citizens|town|outskirts|north|south|east|west|part|parts|streets)$/i.test(
      around.before.at(-2) ?? '',
    )
  )
    evidence.LOC += 3;
  if (
    lower === 'of' &&
    /^(?:ceo|executive|chairman|founder|board|shares|director|owner|member|members|leader|employee|spokesman|spokeswoman)$/i.test(
      around.before.at(-2) ?? '',
    )
  )
    evidence.ORG += 2;
  const modifies = around.gapAfter === ' ' && /^\p{Ll}/u.test(next) && !around.possessive;
  if (modifies && OF_PERSON.test(next)) evidence.PER += 1.5;
  else if (lower === 'the') {
    evidence.PER -= modifies ? 1 : 4;
    if (!several && /s$/.test(name)) evidence.ORG += 2.5;
    else evidence.ORG += 0.7;
  }
  // "Ann Hale of La Voce": somebody is of a place or a body, not of somebody else.
  if (lower === 'of' && /^\p{Lu}/u.test(around.before.at(-2) ?? '')) evidence.PER -= 3;
  if (/^\p{Ll}{3,}(?:man|woman)$/u.test(previous)) evidence.PER += 3;
  if (/^(?:by|with|and)$/.test(lower)) evidence.PER += 0.3;
  if (SPEAKS.test(next) || INVERTED.test(lower)) evidence.PER += speakingPerson(name);
  if (HUMAN.test(next)) evidence.PER += 1.5;
  if (SPEAKS.test(next) && /^(?:he|she)$/.test(around.after[1] ?? '')) evidence.PER += 2;
  if (WINS.test(next) && !(several && givenNameGender(name.split(' ')[0] ?? '') !== null)) evidence.ORG += 1.5;
  if (/^(?:He|She)$/.test(around.nextOpener)) evidence.PER += 2.5;
  if (/^(?:at|from|of)$/.test(lower) && ACADEMIC.test(around.before.at(-2) ?? '')) evidence.ORG += 6;
  // "Its foreign minister, Karimov, ..."
  if (
    around.gapBefore === ', ' &&
    isRoleOfOne(around.before.at(-1) ?? '') &&
    (around.gapAfter.startsWith(',') || SPEAKS.test(next))
  )
    evidence.PER += 4;
  if (!around.possessive && nounsOfOrganisations().has(next)) evidence.ORG += 2;
  if (
    around.possessive &&
    /^(?:wife|husband|son|daughter|mother|father|brother|sister|friends?|lawyers?|family|campaign|parents|children|career|death|remarks|speech|comments)$/.test(
      around.after[0] ?? '',
    )
  )
    evidence.PER += 2.5;
  if (around.possessive && /^(?:shares|ceo|chief|stock|subsidiary|profit|earnings|board)$/i.test(around.after[0] ?? ''))
    evidence.ORG += 2.5;
  if (around.gapBefore === ', ' && isKin(around.before.at(-1) ?? '')) evidence.PER += 4;
  if (around.gapAfter === ', ' && /^\d{1,2}$/.test(around.after[0] ?? '')) evidence.PER += 3;
  if (around.gapAfter === ', ' && around.after[0] === 'who') evidence.PER += 3;
  if (around.gapAfter === ', ' && knownPlace(around.after[0] ?? '') !== null && !several) evidence.LOC += 2.5;
  if (/^ \($/.test(around.gapAfter) && /^[DRI]-/.test(around.after[0] ?? '')) evidence.PER += 4;
  if (around.gapAfter === ', ' && /^(?:a|an|the)$/.test(around.after[0] ?? '') && isPersonRole(around.after[1] ?? ''))
    evidence.PER += 2;
  if (around.gapAfter === ', ' && isPersonRole(around.after[0] ?? '')) evidence.PER += 2;
  return evidence;
}

export function addEvidence(to: Evidence, from: Evidence, weight = 1): void {
  to.PER += from.PER * weight;
  to.ORG += from.ORG * weight;
  to.LOC += from.LOC * weight;
  to.MISC += from.MISC * weight;
}

/** The type with the most evidence; of equals the one named first in ORG, PER, LOC, MISC. */
export function strongest(evidence: Evidence): NameType {
  const types: readonly NameType[] = ['ORG', 'PER', 'LOC', 'MISC'];
  return types.reduce((best, type) => (evidence[type] > evidence[best] ? type : best), 'ORG' as NameType);
}
