import { contentWords } from '../../../check/text/content-words.js';
import { words } from '../../../check/text/words.js';
import { countries } from '../../../generated/countries.js';
import type { Reading } from '../../../schema/index.js';
import type { Asking, Who } from '../../asking.js';

const firstPerson = /\b(?:I|we|my|our|us|me|ours|mine|myself|ourselves)\b/iu;
/** What belongs to a speaker's office or work, so that "my" or "our" before it says who is speaking. */
const office =
  'party|team|clubs?|company|firm|campaign|administration|government|cabinet|ministry|department|agency|office|committee|council|crews?|players|students|pupils|patients|clients?|constituents|members|readers|customers|research|study|laboratory|lab|book|film|song|album|officers|detectives|firefighters|investigators|soldiers|pilots';
const belongings = new RegExp(`\\b(?:my|our) (?:\\p{L}+ )?(?:wife|husband|${office})\\b`, 'iu');
/** The same of indirect speech, where a pronoun stands for the speaker: "that his mining operations would close". */
const theirBelongings = new RegExp(
  `\\b(?:his|her|its|their) (?:\\p{L}+ )?(?:wife|husband|${office}|operations|mines?|factory|factories|plants?|stores?|shops?|restaurants?|farms?|schools?|hospitals?|troops|regime|plans?|polic(?:y|ies)|proposals?|candidacy|nomination|supporters|donors|delegates|countrymen|rivals?|opponents?|predecessor|successor|boss|counterpart|deputy|challenger|running mate)\\b|\\b(?:rival|opponent|counterpart) (?=\\p{Lu})`,
  'u',
);
/** Kin that most people have: they tell the speaker only where the article has others of the name. */
const kin =
  /\b(?:my|our) (?:\p{L}+ )?(?:sons?|daughters?|child(?:ren)?|father|mother|dad|mum|mom|brothers?|sisters?|family|parents)\b/iu;
const inOffice = /\b(?:as (?:a|an|the|your|their|its) \p{L}+|we \p{Lu}\p{L}+s\b|speaking as)/u;

/**
 * Whether words tell by themselves who speaks them, so that nobody needs to have read the article: the speaker's own name, their
 * office or what belongs to it beside "I" or "we", "we Liberals", "as your mayor".
 *
 * @param isTold true for indirect speech in which a pronoun stands for the speaker.
 */
export function givesAway({ reading }: Asking, text: string, speaker: Who, isTold = false): boolean {
  const own = new Set(
    [...(speaker.entity?.aliases ?? []), speaker.option].flatMap((name) =>
      words(name).map((word) => word.toLowerCase()),
    ),
  );
  const common = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'for', 'and', 'mr', 'mrs', 'ms', 'dr']);
  const capitals = words(text).filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.some((word) => own.has(word.toLowerCase().replace(/[’']s$/u, '')) && !common.has(word.toLowerCase())))
    return true;
  if (tellsSeat(text, speaker) || family.test(text)) return true;
  if (isTold && theirBelongings.test(text)) return true;
  if (!firstPerson.test(text)) return false;
  if (belongings.test(text) || inOffice.test(text) || (kin.test(text) && hasNamesakes(reading, speaker))) return true;
  const roles = contentWords(speaker.entity ? speaker.entity.roles.map((role) => role.text).join(' ') : speaker.option);
  return [...contentWords(text)].some((word) => roles.has(word));
}

/** A parent called as their child calls them. */
const family = /(?<![\p{L}’'] )\b(?:Mum|Mom|Dad|Mummy|Mommy|Daddy|Nan|Gran|Grandma|Grandad|Granddad)\b/u;
/** A country's capital and people tell the country, and an office in a body's charge the body: "the talks in Tehran" Iran. */
function tellsSeat(text: string, { entity, option }: Who): boolean {
  if (entity?.type === 'PER') return false;
  const country = countries.find(({ name, aliases }) => [name, ...aliases].includes(entity?.name ?? option));
  if (country !== undefined) return [country.capital, ...country.demonyms].some((word) => hasWord(text, word));
  return entity !== null && holder.test(text);
}

/** "Defense Secretary Ann Lee", "ambassador Bo Lind": the body that speaks of its own. */
const holder =
  /\b(?:secretary|ambassador|minister|commissioner|spokes(?:man|woman|person)|chairman|chairwoman) \p{Lu}\p{L}+ \p{Lu}/iu;

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word.replace(/[.()]/gu, '\\$&')}(?!\\p{L})`, 'u').test(text);
}

function hasNamesakes({ entities }: Reading, { entity }: Who): boolean {
  const surname = entity?.name.split(' ').at(-1);
  return entities.some((other) => other !== entity && other.type === 'PER' && other.name.split(' ').at(-1) === surname);
}
