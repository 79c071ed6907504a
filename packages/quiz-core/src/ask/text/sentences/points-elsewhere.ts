import { outsideQuotes } from '../../../check/text/outside-quotes.js';
import type { PartOfSpeech } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { placeSort } from '../names/place-sort.js';

/** Of these there is one, in the world or in anybody's story: "the" finds it in any stem. */
const single = new Set(
  (
    'police army military navy government parliament opposition authorities world earth sun moon sky sea ocean coast web internet ' +
    'economy environment climate public media press weather future past present law truth people nation poor rich young old dead ' +
    'wounded unemployed elderly homeless north south east west border war peace end beginning start top bottom middle rest way time ' +
    'day morning afternoon evening night day weekend same most best worst least ground air road street water fire home heart'
  ).split(' '),
);
/** Whether there is only one of what a noun names, so that "the" finds it in any stem. */
export function isSingle(noun: string): boolean {
  return single.has(noun.toLowerCase());
}

/** Of these each country has one. */
const ofCountry = new Set(
  'government parliament army military navy police president capital border economy opposition nation'.split(' '),
);
/** Modifiers that count or compare, and say of no thing which it is. */
const sayingNothing =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|other|others|same|latest|whole|entire|last|next|previous|current|recent|said|various|many|few|several|much)$/iu;
/** Nouns that take up what was told before, or stand for somebody with a name: alone they never say which or who. */
const takesUp =
  /^(?:sides?|part(?:y|ies)|duo|trio|trips?|requests?|demands?|suggestions?|assertions?|processe?s?|system|positions?|views?|approach|works?|jobs?|roles?|tasks?|orders?|steps?|practices?|methods?|effects?|outcomes?|products?|devices?|items?|objects?|accounts?|persons?|individuals?|players?|teens?|teenagers?|drivers?|authors?|writers?|owners?|experts?|administration|arrangements?|conditions?|developments?|figures?|efforts?|actions?|matters?|facts?|ideas?|defen[cs]es?|bloc|alliance|chain|giant|retailer|carrier|lender|maker|outlet|paper|newspaper|magazine|network|franchise|pair|duo|visitors|hosts|attacks|shootings|killings|bombings|explosions|raids|clashes|riots|incidents|images|authority|suburb|island|nation)$/iu;
/** What says behind a noun which one is meant. */
const complement =
  /^(?:of|that|which|who|whose|whom|to|in|at|for|on|between|with|by|from|against|over|about|called|named|into|near|behind|outside|inside|under|along|across|around|when|where|while|through|since|during|after|before)$/iu;
const partOfPhrase: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>([
  'ADJ',
  'NOUN',
  'PROPN',
  'NUM',
  'VERB',
]);
const word = /[\p{L}\p{N}$£€%][\p{L}\p{N}.,’'$£€%-]*/gu;

/**
 * Whether "the" in a passage of the reporter's, as it is to stand in a stem, leads to something outside of it: "the two sides", "the
 * request". It does not where the phrase has a name, a modifier or a complement that says which is meant, where the stem has brought the
 * thing in itself ("a wall … the wall"), where there is only one of the kind, and where the article speaks of no other.
 *
 * @param at where the passage stands in the article, for what its words are; `text` may have names in the place of pronouns.
 */
export function pointsElsewhere(asking: Asking, at: { start: number; end: number }, text: string): boolean {
  if (!/\bthe\b/iu.test(text)) return false;
  const open = outsideQuotes(text);
  const parts = new Map(asking.tokensIn(at.start, at.end).map((token) => [token.text.toLowerCase(), token.pos]));
  return [...open.matchAll(/\bthe (?=\p{Ll}|\d)/giu)].some(({ index }) => {
    const from = index + 4;
    const phrase: string[] = [];
    let next = '';
    let behind = from;
    for (const match of open.slice(from).matchAll(word)) {
      const isApart = phrase.length > 0 && /[,;:—–.]/u.test(open.slice(behind, from + match.index));
      const bare = match[0].replace(/[.,’']+$|[’']s$/u, '');
      const isPart = partOfPhrase.has(parts.get(bare.toLowerCase())) || /^\p{Lu}/u.test(bare);
      // A participle before a noun belongs to it; the verb behind a noun does not.
      const isVerbBehind = phrase.length > 0 && parts.get(bare.toLowerCase()) === 'VERB';
      if (isApart || !isPart || isVerbBehind) {
        next = isApart ? '' : match[0];
        break;
      }
      phrase.push(bare);
      behind = from + match.index + match[0].length;
      if (/[’']s$|s[’']$/u.test(match[0])) break;
    }
    return isLoose(asking, phrase, next, open.slice(0, index));
  });
}

function isLoose(asking: Asking, phrase: readonly string[], next: string, before: string): boolean {
  const head = phrase.at(-1)?.toLowerCase();
  if (head === undefined || complement.test(next)) return false;
  if (phrase.some((one) => /^\p{Lu}|^\d{3,}/u.test(one) || /(?:est|most|first|second|third|only)$/iu.test(one)))
    return false;
  if (ofCountry.has(head) && phrase.length === 1 && severalCountries(asking)) return true;
  if (single.has(head) || single.has(phrase[0]?.toLowerCase() ?? '')) return false;
  const modifiers = phrase.slice(0, -1);
  if (modifiers.some((one) => !sayingNothing.test(one))) return false;
  if (new RegExp(`\\b(?:an?|his|her|their|its|[\\p{L}]+[’']s) (?:[\\p{L}-]+ ){0,3}${head}\\b`, 'iu').test(before))
    return false;
  return modifiers.length > 0 || takesUp.test(head) || !isTheOnly(asking, head);
}

/** What has been found of each noun: every rule asks it of every passage, and the answer takes a look at the whole article. */
const onlyOnes = once((_: Asking) => new Map<string, boolean>());

/** Whether the article speaks nowhere of another thing of the sort, or of several. */
function isTheOnly(asking: Asking, head: string): boolean {
  const known = onlyOnes(asking).get(head);
  if (known !== undefined) return known;
  const several = '(?:another|other|second|each|every|both|either|one of the|two|three)';
  const plural = /[^aeiou]y$/u.test(head) ? `${head.slice(0, -1)}ies` : `${head}e?s`;
  const others = new RegExp(`\\b${several} (?:[\\p{L}-]+ )?${head}s?\\b|\\b${plural}\\b(?![’'])`, 'iu');
  const isOnly = !others.test(asking.reading.text);
  onlyOnes(asking).set(head, isOnly);
  return isOnly;
}

/** Named this often beside another, a country is one the article is about. */
const oftenEnough = 2;

/** Whether the article is about more than one country, so that "the government" may be that of either. */
const severalCountries = once(({ reading }: Asking): boolean => {
  const named = new Map<string, number>();
  for (const { name } of reading.places) {
    if (placeSort(name) === 'country') named.set(name, (named.get(name) ?? 0) + 1);
  }
  return [...named.values()].filter((times) => times >= oftenEnough).length > 1;
});
