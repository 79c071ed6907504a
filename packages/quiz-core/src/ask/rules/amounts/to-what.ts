import { maySayTheSame } from '../../../check/text/overlap.js';
import { seeded } from '../../../random/seeded.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { figuresBeside } from '../../options/figures.js';
import { sayDate } from '../../text/dates/say-date.js';
import { isOwned, leadBody } from '../../text/deeds/lead-body.js';
import { ownThing, sentenceSubject } from '../../text/deeds/sentence-subject.js';
import { possessive } from '../../text/names/possessive.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';
import { inSentence } from '../../text/sentences/in-sentence.js';
import { selfContained } from '../../text/sentences/self-contained.js';
import { attributionOf } from '../../text/speech/attribution-of.js';

export const toWhat: AskRule = {
  id: 'to-what',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => toWhatDidItGo(asking, sentence)),
};

const difficulty = 0.45;
const bases: Readonly<Record<string, string>> = {
  fell: 'fall',
  rose: 'rise',
  dropped: 'drop',
  climbed: 'climb',
  grew: 'grow',
  jumped: 'jump',
  declined: 'decline',
  increased: 'increase',
  shrank: 'shrink',
  slipped: 'slip',
  sank: 'sink',
  slid: 'slide',
  plunged: 'plunge',
  cut: 'cut',
  raised: 'raise',
  lowered: 'lower',
  reduced: 'reduce',
  lifted: 'lift',
};
const figure =
  '(?:[A-Z]{0,3}[$£€¥])?\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:million|billion|trillion|bn|m)\\b)?(?:%| per ?cent\\b| percent\\b|g\\b|kg\\b| grams\\b| crowns\\b| dollars\\b| euros\\b| pounds\\b)?';
const when = '(?: (?:in|on|last|a|the|this|before|at|by|during) [^,;:.“”]{2,40}?)?';
const change = `(?<subject>[^,;:“”"()]{2,90}?)(?: also| then| now)? (?:(?<will>will) (?<base>${Object.values(bases).join('|')})|(?<verb>${Object.keys(bases).join('|')}))`;
const tail = '(?=[,;.]|$| (?:after|as|because|while|when|over|since|and)\\b)';

/** "Visits fell from 92,000 in 2015 to 31,000 last year" */
const fromTo = new RegExp(
  `^${change}(?<object> [^,;:“”"()]{3,60}?)? from (?<from>${figure})(?<then>${when}) to (?<to>${figure})(?<now>${when})${tail}`,
  'du',
);
/** "Inflation dropped to 2.1% in October, down from 2.9% in September", "cut rates to 3.75% from 4%" */
const toFrom = new RegExp(
  `^${change}(?<object> [^,;:“”"()]{3,60}?)? to (?<to>${figure})(?<now>${when})(?:, (?:down|up) from| from) (?<from>${figure})(?<then>${when})${tail}`,
  'du',
);

/** "Turnout was 61%, down from 68% in 2019" */
const wasFrom = new RegExp(
  `^(?!The [\\p{L}-]+ (?:was|were|stood|came) )(?<subject>[^,;:“”"()]{2,90}?) (?:was|were|stood at|came to) (?:at )?(?<to>${figure})(?<now>${when}), (?<way>down|up) from (?<from>${figure})(?<then>${when})${tail}`,
  'du',
);
const ways: Readonly<Record<string, string>> = { down: 'fall', up: 'rise' };

/** From 92,000 to what figure? Where it began stands in the question, so that what is asked for is plain. */
function toWhatDidItGo(asking: Asking, one: BodySentence): Question[] {
  const { sentence, text } = one;
  const found = changeIn(text);
  const at = found?.indices?.groups;
  if (!found?.groups || !at?.subject || !at.to || /["“”«»]/u.test(found[0])) return [];
  // "She cut her target to $9": whose it is, and of what, stands elsewhere.
  if (/^(?:he|she|it|they|this|that)$/iu.test(found.groups.subject ?? '')) return [];
  const { will, base, verb = '', way = '', from = '', to = '', then = '', now = '' } = found.groups;
  const moved = base ?? bases[verb] ?? ways[way] ?? verb;
  const part = (span: readonly [number, number] | undefined) =>
    span === undefined
      ? ''
      : (selfContained(asking, { start: sentence.start + span[0], end: sentence.start + span[1] }, null)?.trim() ??
        null);
  const owner = sentenceSubject(asking, one)?.entity ?? null;
  const objectAt = at.object && { start: sentence.start + at.object[0], end: sentence.start + at.object[1] };
  const [subject, object] = [
    part(at.subject),
    !objectAt ? '' : owner === null ? part(at.object) : ownThing(asking, objectAt, owner),
  ];
  const [before, after] = [dated(asking, sentence.start, at.then, then), dated(asking, sentence.start, at.now, now)];
  const isOf = (written: string) => written.replace(/[\d.,]+/gu, '');
  const by = attributionOf(asking, sentence, { start: sentence.start, end: sentence.start + found[0].length });
  if (!subject || object === null || before === null || after === null || by === null) return [];
  if (isOf(from) !== isOf(to) || hasVerb(asking, sentence.start + at.subject[0], sentence.start + at.subject[1]))
    return [];
  const others = figuresBeside(to, from, seeded('to-what', asking.reading.id, String(sentence.start)));
  if (others === null || isToldAgain(asking, sentence.start, subject)) return [];
  const source = by.source === null ? 'From' : `According to ${by.source}, from`;
  const lead = isOwned(subject) || isOwned(subject.replace(/ (?:from|in|of) .*$/u, '')) ? leadBody(asking) : undefined;
  if (lead === null) return [];
  const lower = inSentence(asking, sentence.start, subject).replace(/^the /u, '');
  const inside = lead
    ? `${possessive(asking.naming(lead.body))} ${lower}`
    : inSentence(asking, sentence.start, subject);
  const what = object === '' ? '' : ` ${object}`;
  const plan = {
    rule: toWhat,
    stem: `${source} ${from}${before}, to what figure ${will ?? 'did'} ${inside} ${moved}${what}${after}?`,
    explanation: `The article gives the figure: ${to}.`,
    difficulty,
    evidence: [passage(asking, sentence), ...(lead ? [passage(asking, lead.from)] : [])],
  };
  const because = `The article says ${to}.`;
  return choice(
    plan,
    to,
    others.others.map((one) => ({ text: one, because })),
    others.sorted,
  );
}

function changeIn(text: string): RegExpExecArray | null {
  return fromTo.exec(text) ?? toFrom.exec(text) ?? wasFrom.exec(text);
}

/** A time in the words of the article where it stands alone, as the date it is where it does not; null where it is no time that can be told. */
function dated(
  asking: Asking,
  offset: number,
  span: readonly [number, number] | undefined,
  text: string,
): string | null {
  if (span === undefined || text === '') return '';
  const [start, end] = [offset + span[0], offset + span[1]];
  const [time] = asking.timesIn(start, end);
  const said = sayDate(time?.value);
  if (time && /^(?:last|this|next|a) |ago|earlier/u.test(time.text))
    return said === null || /day,/u.test(said) ? '' : ` in ${said}`;
  const told = selfContained(asking, { start, end }, null)?.trim();
  return told === undefined ? null : told === '' ? '' : text;
}

/** "Silva said visits fell …": another verb before it makes it somebody's word, or another clause. */
function hasVerb({ tokensIn }: Asking, start: number, end: number): boolean {
  return tokensIn(start, end).some(({ pos }) => /^(?:VERB|AUX|SCONJ)$/u.test(pos));
}

/** Told of the same thing twice, it moved twice. */
function isToldAgain(asking: Asking, own: number, subject: string): boolean {
  return bodySentences(asking).some(({ sentence, text }) => {
    const other = sentence.start === own ? null : changeIn(text);
    return other?.groups?.subject !== undefined && asking.overlap(other.groups.subject, subject) >= maySayTheSame;
  });
}
