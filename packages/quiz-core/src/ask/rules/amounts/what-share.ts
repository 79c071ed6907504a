import { seeded } from '../../../random/seeded.js';
import { shuffled } from '../../../random/shuffled.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice, type Distractor } from '../../build/made.js';
import { nearPercents } from '../../options/percents.js';
import { onWhoseWord, ownThing, sentenceSubject } from '../../text/deeds/sentence-subject.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const whatShare: AskRule = {
  id: 'what-share',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => whatShareIsIt(asking, sentence)),
};

const difficulty = 0.4;
const firstSentences = 8;
/** Fractions as papers write them, smallest first. */
const fractions = ['a tenth', 'a fifth', 'a quarter', 'a third', 'half', 'two-thirds', 'three-quarters'];
const share = `${fractions.join('|')}|\\d{1,2}(?:\\.\\d)?(?:%| per ?cent| percent)`;
const plans: Readonly<Record<string, readonly [string, string]>> = {
  will: ['will', ''],
  'is to': ['is', 'to '],
  'plans to': ['does', 'plan to '],
  'has agreed to': ['has', 'agreed to '],
  has: ['has', ''],
};
/** "Is to cut a quarter of its winter sailings to the islands after …" */
const cuts = new RegExp(
  `^(?<plan>${Object.keys(plans).join('|')}) (?<verb>cut|close|shut|sell|lose|axe|scrap|buy|give|hand|sold|lost|closed|bought|shed) (?<share>${share}) of (?<of>(?:its|his|her|their|the) [^,;:“”"()]{3,80}?)(?=[,;]|\\.?$|\\.\\s| (?:after|because|as|amid|over|in an?|by|following|despite|from|when|and|but)\\b)`,
  'du',
);

/** "Moorline is to cut a quarter of its winter sailings": what share of them is it to cut? */
function whatShareIsIt(asking: Asking, one: BodySentence): Question[] {
  const { sentence, text, nth } = one;
  const subject = nth < firstSentences ? sentenceSubject(asking, one) : null;
  const found = subject && cuts.exec(text.slice(subject.end - sentence.start));
  const at = found?.indices?.groups;
  const words = plans[found?.groups?.plan ?? ''];
  if (!subject || !found || !at?.of || !words || /\b(?:about|nearly|almost|more than|up to)\b/u.test(found[0]))
    return [];
  const of = ownThing(asking, { start: subject.end + at.of[0], end: subject.end + at.of[1] }, subject.entity);
  const by = onWhoseWord(asking, one, subject, subject.end + found[0].length);
  const { share: key = '', verb = '' } = found.groups ?? {};
  const options = shares(asking, key, sentence.start);
  if (!of || by === null || options === null) return [];
  const [before, after] = words;
  const asked = `hat share of ${of} ${before} ${asking.naming(subject.entity)} ${after}${verb}?`;
  const plan = {
    rule: whatShare,
    stem: by.source === null ? `W${asked}` : `According to ${by.source}, w${asked}`,
    explanation: `The article says ${key}.`,
    difficulty,
    evidence: [passage(asking, sentence)],
  };
  return choice(plan, key, options.distractors, options.sorted);
}

function shares(
  { reading }: Asking,
  key: string,
  start: number,
): { readonly distractors: readonly Distractor[]; readonly sorted: readonly string[] } | null {
  const random = seeded('share', reading.id, String(start));
  const because = `The article says ${key}.`;
  const [, figure, sign = ''] = /^([\d.]+)(.*)$/u.exec(key) ?? [];
  if (figure !== undefined) {
    const near = nearPercents(figure, random);
    const say = (value: string) => `${value}${sign}`;
    return (
      near && { distractors: near.others.map((one) => ({ text: say(one), because })), sorted: near.sorted.map(say) }
    );
  }
  const at = fractions.indexOf(key);
  const others = shuffled(
    fractions.filter((_, index) => index !== at && Math.abs(index - at) <= 3),
    random,
  ).slice(0, 3);
  return { distractors: others.map((text) => ({ text, because })), sorted: fractions };
}
