import type { NamedMention } from '../../schema/index.js';
import { isPersonRole } from '../names/role-words.js';
import { givenNameGender, honorificGender } from '../names/word-lists.js';
import { personName } from './person-name.js';
import { titleInFull } from './role-phrase.js';

/** Somebody named in full, by where that is. */
interface Bearer {
  readonly name: string;
  readonly mentions: readonly { readonly named: NamedMention }[];
}

/** What stands right before a name: an honorific that tells a pronoun ("Mr."), an office ("President"), or neither. */
interface Title {
  readonly word: string;
  readonly pronoun: 'he' | 'she' | 'unknown';
  readonly isOffice: boolean;
}

const LONGEST_TITLE = 16;
/** Characters beside a name in which a word for a relative says whose relative it is. */
const BESIDE = 40;
const KIN =
  '(?:first lady|first gentleman|wife|husband|widow|widower|mother|father|son|daughter|brother|sister|mum|mom|dad)';
const KIN_BEFORE = new RegExp(`(?<!former )\\b${KIN},? $`, 'i');
const KIN_AFTER = new RegExp(`^, (?:the|his|her|their|\\p{Lu}\\p{L}+['’]s) (?:\\p{Ll}+ )?${KIN}\\b`, 'iu');
/** Bare mentions before somebody's full name from which on they are somebody else's. */
const HABIT = 2;

/** The title right before a mention. */
export function titleOf(text: string, { start }: NamedMention): Title {
  const word = /(\p{Lu}\p{L}*)\.?\s$/u.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))?.[1] ?? '';
  const pronoun = honorificGender(word) ?? 'unknown';
  return { word, pronoun, isOffice: pronoun === 'unknown' && (isPersonRole(word) || titleInFull(word) !== null) };
}

/** Whether a title before a family name ("Mrs") goes with somebody's given name. */
export function isTitledFor({ pronoun }: Title, name: string): boolean {
  const given = givenNameGender(personName(name).first) ?? 'unknown';
  return pronoun === 'unknown' || given === 'unknown' || pronoun === given;
}

/** Whether a role that is nobody's relative's stands beside a full name ("the chairman, Asil Hale"). */
function hasOffice(text: string, { start, end }: NamedMention): boolean {
  const before = text.slice(Math.max(0, start - BESIDE), start).split(/[,\s]+/);
  const after = /^, (?:the |an? |its )?([^,.;]{3,60})/u.exec(text.slice(end, end + BESIDE * 2))?.[1] ?? '';
  const words = [before.at(-2) ?? '', ...after.split(' ')].map((word) => word.toLowerCase());
  return words.some((word) => isPersonRole(word)) && !new RegExp(`\\b${KIN}\\b`).test(words.join(' '));
}

/**
 * Whether the titles of a family name overrule what the given name tells: somebody with an office, who is "Mr." each time
 * from then on, is no woman, whatever the name is elsewhere.
 */
export function isOverruled(text: string, { mentions, name }: Bearer, alone: readonly NamedMention[]): boolean {
  const full = mentions[0]?.named;
  const titles = alone.map((mention) => titleOf(text, mention)).filter(({ pronoun }) => pronoun !== 'unknown');
  const isAfter = full !== undefined && alone.every(({ start }) => start > full.start);
  return (
    isAfter && titles.length >= HABIT && titles.every((title) => !isTitledFor(title, name)) && hasOffice(text, full)
  );
}

/**
 * Which mentions by a family name alone are not those of the only person who is named with it in full: "President Hale"
 * and "Mr. Hale" are not Nora Hale, the first lady, who is brought up later.
 *
 * @param alone mentions by the family name alone, in order.
 */
export function namesakeOf(text: string, bearer: Bearer, alone: readonly NamedMention[]): Set<NamedMention> {
  const titles = new Map(alone.map((mention) => [mention, titleOf(text, mention)]));
  const full = bearer.mentions.map(({ named }) => named);
  const introduced = full[0]?.start ?? 0;
  const earlier = alone.filter(({ start }) => start < introduced);
  const fits = (mention: NamedMention) => isTitledFor(titles.get(mention) ?? titleOf(text, mention), bearer.name);
  const isRelative = full.slice(0, 1).some(({ start, end }) => {
    const [before, after] = [text.slice(Math.max(0, start - BESIDE), start), text.slice(end, end + BESIDE)];
    return KIN_BEFORE.test(before) || KIN_AFTER.test(after);
  });
  const isCalled = earlier.length >= HABIT || earlier.some((mention) => titles.get(mention)?.isOffice);
  if (!alone.some((mention) => !fits(mention)) && !(isRelative && isCalled)) return new Set();
  const held = new Set(
    full.map((mention) => titleOf(text, mention)).flatMap(({ isOffice, word }) => (isOffice ? word : [])),
  );
  return new Set(
    alone.filter((mention) => {
      const { pronoun, isOffice, word } = titles.get(mention) ?? titleOf(text, mention);
      if (pronoun !== 'unknown') return !fits(mention);
      if (isOffice) return !held.has(word);
      return earlier.length > 0 && !isNamedShortlyBefore(full, mention);
    }),
  );
}

/** Characters within which somebody named in full is rather meant. */
const NEAR = 250;

/** Whether somebody's full name stands shortly before a mention. */
export const isNamedShortlyBefore = (full: readonly NamedMention[], { start }: NamedMention) =>
  full.some(({ end }) => end < start && start - end < NEAR);
