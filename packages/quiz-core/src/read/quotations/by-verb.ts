import type { Attribution } from './attribution.js';
import { isHearer, tellingOf } from './by-hearing.js';
import { addresseeAfter, complementOf } from './complements.js';
import { contentEnd } from './content-end.js';
import { clauseStart, makeAttribution, type Parts, passagesIn } from './make-attribution.js';
import { headOf, type Items, isColon, isComma, isDash, phraseAfter, type Range } from './phrases.js';
import { endOfRelative, isInRelative } from './relative-clause.js';
import { isSourceWord } from './source-kinds.js';
import type { IsTime, Subject } from './subject-before.js';
import { subjectOf } from './subject-of.js';
import type { Passage } from './units.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';

/** Frames of verbs that words in marks may follow at once. */
const SPOKEN: ReadonlySet<string> = new Set(['quotation', 'clause', 'that', 'person-that', 'noun']);

/** "After the vote, he said, the law was dead": what is before the cue is only half of it. */
const SUBORDINATE = new Set([
  'after',
  'when',
  'while',
  'as',
  'because',
  'if',
  'although',
  'though',
  'since',
  'before',
  'once',
]);

/** What a reporting verb attributes to its subject: before it, after it, or around it. */
export function byVerb(
  items: Items,
  group: VerbGroup,
  isTime: IsTime,
  claimed: ReadonlySet<Passage>,
): Attribution | null {
  if (group.isPassive && (group.form.verb.verb === 'ask' || group.form.verb.verb === 'tell'))
    return byAnybody(items, group, isTime, claimed);
  if (group.isPassive && !group.isNegated && items[group.end]?.word === 'by')
    return byAgent(items, group, isTime, claimed);
  if (group.isNegated || (group.isPassive && group.form.verb.verb !== 'quote')) return null;
  const subject = subjectOf(items, group, isTime);
  if (subject === null) return null;
  if (isReduced(items, group)) return null;
  const act = actOf(items, group, subject.range);
  const cue: Range = [group.head, group.end];
  const parts = { speaker: subject.range, cue, act, addressee: null };
  const afterCue = subject.inverted ? Math.max(group.end, asideEnd(items, subject.range[1])) : group.end;
  const marked = contentBefore(items, group, subject, isTime, claimed);
  const before = marked !== null && isAdverbial(items, marked, group, isTime) ? null : marked;
  if (before !== null) {
    const after = quotedAfter(items, afterCue, claimed);
    const frames = group.form.verb.frames;
    const addressee =
      frames.includes('person-that') && !subject.inverted ? addresseeAfter(items, group.end, isTime) : null;
    return makeAttribution(
      items,
      { ...parts, addressee, ranges: after === null ? [before] : [before, after], sure: 0.98 * subject.sure },
      claimed,
    );
  }
  const complement = subject.inverted ? null : complementOf(items, group, group.end, isTime);
  if (complement !== null) {
    const { shape, addressee } = complement;
    const whole = shape === 'marks' ? marksOnly(items, complement.range) : complement.range;
    const range = upTo(items, whole, group, subject);
    const isCut = range[1] < whole[1];
    // "Adding insult to injury, the mayor left": no clause, once the main one is cut off.
    if (isCut && shape === 'clause' && !items.slice(...range).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
      return null;
    if (shape === 'clause' && endsBefore(items, subject.range, range)) return null;
    if (shape === 'question' && passagesIn(items, range, claimed).length === 0 && group.shape !== 'finite') return null;
    const takesMarks = group.form.verb.frames.some((frame) => SPOKEN.has(frame));
    const sure =
      subject.sure *
      (shape === 'marks' ? (takesMarks ? 0.97 : 0.6) : shape === 'that' ? 0.93 : shape === 'clause' ? 0.88 : 0.8);
    return makeAttribution(items, { ...parts, ranges: [range], addressee, sure }, claimed);
  }
  if (act === 'finding' && isFindingSource(items, subject.range) && !subject.inverted) {
    const end = contentEnd(items, group.end, 'clause');
    return end <= group.end + 1
      ? null
      : makeAttribution(items, { ...parts, ranges: [[group.end, end]], sure: 0.7 * subject.sure }, claimed);
  }
  return indirectBefore(items, group, subject, parts, afterCue, isTime, claimed);
}

/** "The mayor labeled “a fool” goes on": called so by somebody, as the verb behind the marks shows. */
function isReduced(items: Items, { form, range, head, end }: VerbGroup): boolean {
  const { inflection, verb } = form;
  if (
    range[0] !== head ||
    (inflection !== 'past' && inflection !== 'participle') ||
    !verb.frames.includes('noun') ||
    verb.frames.includes('clause')
  )
    return false;
  const [marks, next] = [items[end], items[end + 1]];
  return marks?.passage?.isClosed === false && (next?.pos === 'AUX' || (next?.pos === 'VERB' && /s$/.test(next.word)));
}

/** "Saying that it was late, Hale left": the content ends where the clause of the speaker begins, or goes on. */
function upTo(items: Items, range: Range, group: VerbGroup, subject: Subject): Range {
  const [from, to] = isInRelative(items, group, subject) ? [range[0], endOfRelative(items, range)] : range;
  const end = subject.range[0];
  if (subject.inverted || end < group.end) return [from, to];
  return [from, Math.min(to, isComma(items[end - 1]) ? end - 1 : end)];
}

/** "He was asked, ...", "the court was told that ...": somebody speaks, and the text does not say who. */
function byAnybody(items: Items, group: VerbGroup, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  const subject = subjectOf(items, group, isTime);
  const told =
    subject !== null && isHearer(items, subject.range) ? tellingOf(items, group.head, subject, isTime) : null;
  if (told !== null) return makeAttribution(items, told, claimed);
  const complement = complementOf(items, group, group.end, isTime);
  if (complement === null || passagesIn(items, complement.range, claimed).length === 0) return null;
  const range = complement.shape === 'marks' ? marksOnly(items, complement.range) : complement.range;
  const parts = { speaker: null, cue: [group.head, group.end] as const, addressee: subject?.range ?? null };
  return makeAttribution(items, { ...parts, ranges: [range], act: group.form.verb.act, sure: 0.6 }, claimed);
}

/** "It was announced by the company that ...". */
function byAgent(items: Items, group: VerbGroup, isTime: IsTime, claimed: ReadonlySet<Passage>): Attribution | null {
  const agent = phraseAfter(items, group.end + 1, isTime, 'near');
  const complement = agent === null ? null : complementOf(items, group, agent[1], isTime);
  if (agent === null || (complement?.shape !== 'that' && complement?.shape !== 'marks')) return null;
  const cue: Range = [group.head, group.end];
  const parts = { ranges: [complement.range], speaker: agent, cue, addressee: null, act: actOf(items, group, agent) };
  return makeAttribution(items, { ...parts, sure: 0.8 }, claimed);
}

/** "said in a statement" is writing; what a poll or a study says is a finding. */
function actOf(items: Items, group: VerbGroup, speaker: Range): Attribution['act'] {
  const { act } = group.form.verb;
  if (act !== 'speech' && act !== 'writing') return act;
  if (isFindingSource(items, speaker)) return 'finding';
  for (let index = group.end; index < Math.min(items.length, group.end + 12); index++) {
    const item = items[index];
    if (item === undefined || item.passage !== null || item.word === 'that' || item.pos === 'VERB') break;
    const governed = ['in', 'on', 'via', 'through'].includes(item.word) ? items.slice(index + 1, index + 6) : [];
    const text = governed.findIndex(({ word }) => isSourceWord(word, 'text'));
    if (text >= 0 && governed.slice(0, text).every(({ pos }) => pos !== 'ADP' && pos !== 'VERB' && pos !== 'PUNCT'))
      return 'writing';
  }
  return act;
}

/** Whether a speaker is a study, a poll or the like. */
export const isFindingSource = (items: Items, speaker: Range) =>
  isSourceWord(headOf(items, speaker)?.word ?? '', 'finding');

/** `"..." the mayor said`: the passage that ends right before subject and verb, with the words of its clause before it. */
function contentBefore(
  items: Items,
  group: VerbGroup,
  subject: Subject,
  isTime: IsTime,
  claimed: ReadonlySet<Passage>,
): Range | null {
  if (!group.form.verb.frames.includes('quotation')) return null;
  let index = (subject.inverted ? group.range[0] : Math.min(subject.range[0], group.range[0])) - 1;
  // "..., as Dr. Lee put it"
  if (items[index]?.word === 'as') index--;
  const parted = isComma(items[index]) || isDash(items[index]);
  if (parted) index--;
  const passage = items[index]?.passage;
  // "Asked whether she was “ready,” most said yes": the words are the question's.
  if (items[0]?.word === 'asked' || items[1]?.word === 'asked') return null;
  if (!passage || claimed.has(passage) || !(parted || passage.isClosed)) return null;
  // "In a counter to “us first”, she stressed wide support": what she stressed is the content.
  const takesPerson = group.form.verb.frames.includes('person-that');
  if (
    !subject.inverted &&
    !passage.isClosed &&
    !passage.opensSentence &&
    !takesPerson &&
    !isTime(group.end) &&
    takesObject(items, group.end)
  )
    return null;
  if (!subject.inverted && subject.range[0] > group.range[0]) return null;
  let from = index;
  while (
    from > 0 &&
    (items[from - 1]?.passage || isComma(items[from - 1])) &&
    !claimed.has(items[from - 1]?.passage ?? passage)
  )
    from--;
  while (isComma(items[from])) from++;
  if (passage.opensSentence || isColon(items[from - 1])) return [from, index + 1];
  // `The plan is "a disaster," he said.`: the clause before the marks is told by the speaker too.
  const start = clauseStart(items, from, claimed);
  return from - start > 40 ? [from, index + 1] : [start, index + 1];
}

/** "When she announced her candidacy in May, he was ill": the verb that seems to follow is another clause's. */
function endsBefore(items: Items, [subject]: Range, [from, to]: Range): boolean {
  if (!SUBORDINATE.has(items[subject - 1]?.word ?? '')) return false;
  const comma = items.slice(from, to).findIndex(isComma);
  return comma >= 0 && !items.slice(from, from + comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** `To a question on the "sale," she said it was late`: what comes before the cue tells when, and the content follows. */
function isAdverbial(items: Items, [from, to]: Range, group: VerbGroup, isTime: IsTime): boolean {
  const opener = items[from];
  if (
    (opener?.pos !== 'ADP' && opener?.word !== 'to') ||
    items.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
    return false;
  const shape = complementOf(items, group, group.end, isTime)?.shape;
  return shape === 'clause' || shape === 'that';
}

/** `..., he said, "..."`: the passage that goes on after the cue. */
function quotedAfter(items: Items, from: number, claimed: ReadonlySet<Passage>): Range | null {
  for (let index = from; index < Math.min(items.length, from + 25); index++) {
    const item = items[index];
    if (item === undefined || item.word === ';' || (item.pos === 'VERB' && verbGroupAt(items, index) !== null))
      return null;
    if (item.passage === null) continue;
    const joined = isComma(items[index - 1]) || isColon(items[index - 1]) || isDash(items[index - 1]) || index === from;
    if (!joined || claimed.has(item.passage)) return null;
    let to = index + 1;
    while (items[to]?.passage) to++;
    return [index, to];
  }
  return null;
}

/** Passages that open with a capital are taken alone; others with the words of their clause. */
function marksOnly(items: Items, [from, to]: Range): Range {
  const passage = items[from]?.passage;
  if (!passage) return [from, to];
  if (!passage.opensSentence && !passage.isClosed) return [from, to];
  let end = from + 1;
  while (end < to && items[end]?.passage) end++;
  return [from, end];
}

/** "..., she said": an indirect quotation before its cue, or around it. */
function indirectBefore(
  items: Items,
  group: VerbGroup,
  subject: Subject,
  parts: Omit<Parts, 'ranges' | 'sure'>,
  afterCue: number,
  isTime: IsTime,
  claimed: ReadonlySet<Passage>,
): Attribution | null {
  const frames = group.form.verb.frames;
  if (group.shape !== 'finite' || !(frames.includes('clause') || frames.includes('that'))) return null;
  const left = (subject.inverted ? group.range[0] : subject.range[0]) - 1;
  if (!subject.inverted && subject.range[0] > group.head) return null;
  if (!isComma(items[left]) || left < 1 || items[0]?.word === 'asked') return null;
  // "In a counter to the plan, she stressed wide support": what she stressed is the content.
  if (!subject.inverted && !isTime(group.end) && takesObject(items, group.end)) return null;
  let start = clauseStart(items, left, claimed);
  while (start < left && (items[start]?.pos === 'CCONJ' || isComma(items[start]))) start++;
  const hasVerb = items.slice(start, left).some(({ pos }) => pos === 'VERB' || pos === 'AUX' || pos === 'QUOTE');
  const rest = afterCue;
  if (
    isComma(items[rest]) &&
    (!hasVerb || items[rest + 1]?.word === 'that' || SUBORDINATE.has(items[start]?.word ?? ''))
  ) {
    const end = contentEnd(items, rest + 1, 'clause');
    if (end <= rest + 2) return null;
    return makeAttribution(
      items,
      {
        ...parts,
        ranges: [
          [start, left],
          [rest + 1, end],
        ],
        sure: 0.8 * subject.sure,
      },
      claimed,
    );
  }
  // "..., a gas found in caves": told of the gas.
  const isTold = parts.act === 'finding' && items[group.end]?.pos === 'ADP' && !isTime(group.end + 1);
  if (!hasVerb || isTold) return null;
  return makeAttribution(items, { ...parts, ranges: [[start, left]], sure: 0.9 * subject.sure }, claimed);
}

/** Whether a noun phrase follows the verb at once. */
const takesObject = (items: Items, at: number) =>
  ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(items[at]?.pos ?? '');

/** Over ", the mayor of X," and ", who led the work," after a speaker. */
function asideEnd(items: Items, from: number): number {
  if (!isComma(items[from])) return from;
  const opens = items[from + 1];
  if (opens === undefined || opens.pos === 'QUOTE') return from;
  for (let index = from + 1; index < Math.min(items.length, from + 60); index++) {
    if (isComma(items[index]) && items[index + 1]?.pos === 'QUOTE') return index;
  }
  return from;
}
