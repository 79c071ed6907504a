import { contentWords } from '../../../check/text/content-words.js';
import { sameThing } from '../../../check/text/same-thing.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { placeSort } from '../../text/names/place-sort.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const whichTwo: AskRule = {
  id: 'which-two',
  asks: 'which-of',
  make: (asking) => bodySentences(asking).flatMap((sentence) => whichTwoAgreed(asking, sentence)),
};

const difficulty = 0.4;
const fewestContentWords = 3;
const firstSentences = 3;
/** What two do with one another, once: "signed an agreement to …", "agreed on … to …". */
const together =
  /^(?<what>(?:have )?(?:signed (?:an? )?(?:\p{Ll}+ )?(?:agreement|deal|treaty|pact|accord|ceasefire|memorandum)|agreed|reached (?:an? )?(?:\p{Ll}+ )?(?:agreement|deal)))(?<when> (?:on )?\p{Lu}\p{Ll}+day)?(?<aim> (?:to(?! (?:differ|disagree|meet|talk)\b)|on) [^,;:()“”"\n]+)/du;
const relative = / (?:that|which|who) .*$/u;

/** "Georgia and Armenia signed an agreement to reopen …": which two countries did? The other pairs among the article's countries are wrong. */
function whichTwoAgreed(asking: Asking, { sentence, text, nth }: BodySentence): Question[] {
  if (nth >= firstSentences) return [];
  const [one, other] = asking.placesIn(sentence.start, sentence.end);
  if (!one || !other || one.start !== sentence.start || placeSort(one.name) !== 'country') return [];
  if (placeSort(other.name) !== 'country' || asking.reading.text.slice(one.end, other.start) !== ' and ') return [];
  const offset = other.end - sentence.start + 1;
  const found = together.exec(text.slice(offset));
  const aim = found?.indices?.groups?.aim;
  const what = found?.groups?.what;
  if (!found?.groups || !aim || what === undefined) return [];
  const start = sentence.start + offset + aim[0];
  // "… a line that has been closed since 1993": what the line is goes without saying.
  const end = start + (found.groups.aim ?? '').replace(relative, '').length;
  const told = selfContained(asking, { start, end }, null)?.trim();
  if (!told || contentWords(told).size < fewestContentWords) return [];
  const third = countriesBeside(asking, [one.name, other.name], told).slice(0, 2);
  if (third.length < 2) return [];
  const [a = '', b = ''] = third;
  const pairs = [`${one.name} and ${a}`, `${other.name} and ${a}`, `${other.name} and ${b}`];
  const key = `${one.name} and ${other.name}`;
  const plan = {
    rule: whichTwo,
    stem: `Which two countries ${what.replace(/^have /u, '')} ${told}?`,
    explanation: `The article names the two: ${key}.`,
    difficulty,
    evidence: [passage(asking, { start: sentence.start, end })],
  };
  return choice(
    plan,
    key,
    pairs.map((pair) => ({ text: pair, because: `The article names ${key} here.` })),
  );
}

/** Countries the article speaks of elsewhere, none of them in the question. */
function countriesBeside({ reading }: Asking, keys: readonly string[], stem: string): string[] {
  const named = [...new Set(reading.places.map(({ name }) => name))];
  return named.filter(
    (name) => placeSort(name) === 'country' && !keys.some((key) => sameThing(key, name)) && !stem.includes(name),
  );
}
