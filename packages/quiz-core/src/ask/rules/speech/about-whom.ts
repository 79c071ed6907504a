import { contentWords } from '../../../check/text/content-words.js';
import type { Mention, Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf, withName } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { othersNamed } from '../../options/others-named.js';
import { standing } from '../../text/speakers/standing.js';
import { speechDifficulty } from '../../text/speech/speech-difficulty.js';
import { wrote } from '../../text/speech/wrote.js';
import { type Excerpt, excerpts } from '../../text/spoken/excerpts.js';
import { ofWhom } from '../../text/spoken/of-whom.js';

export const aboutWhom: AskRule = {
  id: 'about-whom',
  asks: 'said-what',
  make: (asking) => asking.said.flatMap((said) => aboutWhomTheySpoke(asking, said)),
};

/** Less than this, beside the name, says too little of anybody to know of whom. */
const fewestContentWords = 3;
/** What stands before a name tells who it is: it goes with it. */
const title =
  /(?:\b(?:(?:Vice )?President(?:-elect)?|Secretary(?: of State)?|Senator|Sen\.|Governor|Gov\.|Congress(?:man|woman)|Rep\.|Representative|Speaker|Mayor|(?:Prime )?Minister|Chancellor|Judge|Justice|General|Gen\.|Chief|Director|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) )+$/u;
/** More than the one person: "the Clintons", "Trump University", "pro-Lind". */
const before = /(?:\bthe |\p{L}-|\p{Lu}\p{Ll}+ (?:and|&) )$/u;
const behind = /^(?:[-–]\p{L}| (?!I\b)\p{Lu}| and \p{Lu}|,? (?:who|the|a|an|his|her) )/u;

/** Of whom somebody speaks: the one person whom their words name, or are known to mean by "he" or "she", is shown as "[this person]". */
function aboutWhomTheySpoke(asking: Asking, said: Said): Question[] {
  const named = excerpts(asking, said.quote).flatMap((excerpt) => meantIn(asking, excerpt, said.speaker) ?? []);
  const meant = meantByPronoun(asking, said);
  return [...named, ...(meant === null ? [] : [meant])].flatMap((one) => ask(asking, said, one)).slice(0, 1);
}

function ask(asking: Asking, said: Said, { key, shown, words, original }: Meant): Question[] {
  const { quote, speaker } = said;
  const others = othersNamed(asking, { speaker, key, words });
  if (others.length < fewestDistractors || standing(asking, key) === 0) return [];
  const stem = `About whom did ${speaker.inline} ${wrote(quote) ? 'write' : 'say'} ${shown}?`;
  const explanation = `${speaker.option} ${wrote(quote) ? 'wrote' : 'said'} this of ${key.inline}: ${original.shown}.`;
  const difficulty = speechDifficulty(asking, said) + 0.1;
  const evidence = withName(asking, evidenceOf(asking, said), key.entity, original.start);
  const distractors = others.map(({ option, inline }) => ({
    text: option,
    because: `In these words ${speaker.inline} speaks of ${key.inline}, and not of ${inline}.`,
  }));
  return choice({ rule: aboutWhom, stem, explanation, difficulty, evidence }, key.option, distractors);
}

interface Meant {
  readonly key: Who & { readonly entity: NonNullable<Who['entity']> };
  readonly shown: string;
  /** The words without the name. */
  readonly words: string;
  readonly original: Excerpt;
}

function meantByPronoun(asking: Asking, said: Said): Meant | null {
  const found = ofWhom(asking, said);
  if (found === null || found.who.entity === null || found.excerpt.text.endsWith('?')) return null;
  const { excerpt, who, pronoun } = found;
  const at = excerpt.shown.indexOf(excerpt.text) + pronoun.start - excerpt.start;
  // "He's a friend" is no sentence of "[this person]'s".
  if (/^[’']\p{Ll}/u.test(excerpt.shown.slice(at + pronoun.end - pronoun.start))) return null;
  const shown = hide(excerpt.shown, at, pronoun.end - pronoun.start);
  const words = shown.replace(/\[[^\]]*\]|[“”…]/gu, ' ');
  if (namesPart(words, found.who.entity.name) || contentWords(words).size < fewestContentWords) return null;
  return { key: { ...who, entity: found.who.entity }, shown, words, original: excerpt };
}

function meantIn(asking: Asking, excerpt: Excerpt, speaker: Who): Meant | null {
  const { shown, text, start, end } = excerpt;
  const { entities } = asking.reading;
  const named = asking
    .mentionsIn(start, end)
    .filter(({ by, entity }) => by === 'name' && entities[entity]?.type === 'PER');
  const [first] = named;
  const entity = first && entities[first.entity];
  const who = asking.people.find((one) => one.entity === entity);
  if (!first || !entity || !who || named.length > 1) return null;
  if (text.endsWith('?') || who.inline === speaker.inline) return null;
  if (!isAlone(asking, first)) return null;
  const at = shown.indexOf(first.text);
  const hidden = at < 0 ? shown : hide(shown, at, first.text.length);
  const words = hidden.replace(/\[[^\]]*\]|[“”…]/gu, ' ');
  if (hidden === shown || namesPart(words, entity.name) || contentWords(words).size < fewestContentWords) return null;
  return { key: { ...who, entity }, shown: hidden, words, original: excerpt };
}

/** Whether what is left of the words still has a part of the name. */
function namesPart(words: string, name: string): boolean {
  return name.split(' ').some((part) => part.length > 2 && words.includes(part));
}

/** Whether a name is that of the person alone, and nothing beside it tells who that is. */
function isAlone({ reading, tokensIn }: Asking, { start, end }: Mention): boolean {
  // "The Arle senator Lind".
  if (tokensIn(Math.max(0, start - 30), start).at(-1)?.pos === 'NOUN') return false;
  return (
    !before.test(reading.text.slice(Math.max(0, start - 30), start)) && !behind.test(reading.text.slice(end, end + 20))
  );
}

function hide(shown: string, at: number, length: number): string {
  const left = shown.slice(0, at).replace(title, '');
  return `${left}${left.endsWith('“') ? '[This' : '[this'} person]${shown.slice(at + length)}`;
}
