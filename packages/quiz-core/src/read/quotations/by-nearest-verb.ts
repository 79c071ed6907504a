import type { Attribution } from './attribution.js';
import { contentEnd } from './content-end.js';
import { inheritedSubject } from './inherited-subject.js';
import { makeAttribution } from './make-attribution.js';
import { headOf, type Items, isColon, isDash, isName, phraseBefore, type Range } from './phrases.js';
import { isSourceWord } from './source-kinds.js';
import { type IsTime, subjectBefore } from './subject-before.js';
import { doerBefore, followingSubject } from './subject-of.js';
import type { Passage } from './units.js';
import { type VerbGroup, verbGroupAt } from './verb-groups.js';

/** How sure it is that who calls something so in marks is quoted. */
const CALLED = 0.88;
/** Passages of fewer words than this are speech only where a reporting verb stands right before them. */
const FEWEST_WORDS = 4;
const REACH = 60;
const SHORT_REACH = 9;
/** "refers to the candidate, who is an old friend, as “Mr. Smith”": over what is told of who is called so. */
const REACH_AS = 25;

/**
 * A passage that no reporting verb takes: after a colon, whoever is named right before it; else whom the nearest
 * reporting verb before it is said of, or the clause. Not sure.
 */
export function byNearestVerb(
  items: Items,
  at: number,
  isTime: IsTime,
  claimed: ReadonlySet<Passage>,
): Attribution | null {
  const made = (speaker: Range, cue: Range, sure: number, range: Range = [at, at + 1]) =>
    makeAttribution(items, { ranges: [range], speaker, cue, addressee: null, act: 'speech', sure }, claimed);
  if (isColon(items[at - 1]) || (isDash(items[at - 1]) && items[at]?.passage?.opensSentence)) {
    const phrase = phraseBefore(items, at - 1, isTime);
    if (phrase !== null && isName(headOf(items, phrase))) return made(phrase, [at - 1, at], 0.6);
  }
  const isShort = (items[at]?.passage?.words ?? 0) < FEWEST_WORDS;
  // "systems like “flat tax” plans": a name for a kind of thing, that stands before it.
  if (isShort && items[at - 1]?.pos === 'ADP' && items[at + 1]?.pos === 'NOUN' && !items[at]?.passage?.isClosed)
    return null;
  const reach = !isShort ? REACH : items[at - 1]?.word === 'as' ? REACH_AS : SHORT_REACH;
  let plain: Attribution | null = null;
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const item = items[index];
    if (item === undefined || item.word === ';') break;
    if ((item.pos !== 'VERB' && verbGroupAt(items, index) === null) || items[index - 1]?.word === 'to') continue;
    if (plain === null && isSourceWord(item.word, 'naming')) return null;
    let from = index;
    while (from > 0 && ['AUX', 'ADV', 'PART'].includes(items[from - 1]?.pos ?? '')) from--;
    const isGerund = /ing$/.test(item.word) && from === index;
    const opening = isGerund ? verbGroupAt(items, index) : null;
    const subject = isGerund
      ? (doerBefore(items, from, isTime) ??
        inheritedSubject(items, from, isTime, 0.8) ??
        (opening && followingSubject(items, opening, isTime)))
      : subjectBefore(items, from, isTime);
    if (isShort && (subject === null || verbGroupAt(items, index)?.form.verb.act !== 'speech')) return null;
    if (subject === null) continue;
    const group = verbGroupAt(items, index);
    // "was asked about the “not yet” comment": somebody's words, and not those of who was asked.
    if (group?.isPassive && plain === null) return null;
    if (group?.form.verb.frames.includes('as') && items[at - 1]?.word !== 'as') return null;
    // "a formula called “chained”": a name given, and nobody who gives it.
    if (
      group?.form.verb.frames.includes('noun') &&
      !isGerund &&
      group.range[0] === index &&
      /^an?$/.test(items[subject.range[0]]?.word ?? '')
    )
      return null;
    if (group !== null)
      return made(
        subject.range,
        [index, group.end],
        (calls(items, group, at) ? CALLED : 0.6) * subject.sure,
        objectWith(items, group, at, subject.range),
      );
    plain = made(subject.range, [index, index + 1], 0.5 * subject.sure);
  }
  // "She wins the prize for “a whisper of a book”": somebody's words, and nothing says that they are hers.
  return items[at - 1]?.pos === 'ADP' ? null : plain;
}

/** Whether somebody calls somebody or something what stands in the marks, and no other verb comes between. */
function calls(items: Items, { form, shape, end, isPassive }: VerbGroup, at: number): boolean {
  const { frames, act } = form.verb;
  if (act !== 'speech' || shape !== 'finite' || isPassive || frames.includes('that') || frames.includes('clause'))
    return false;
  const between = items.slice(end, at);
  return (
    between.length > 0 &&
    (frames.includes('noun') || frames.includes('as')) &&
    between.every(({ pos, word }) => pos !== 'VERB' && pos !== 'AUX' && word !== ',')
  );
}

/** "called him “a disgrace”": who or what is called so belongs to the content. */
function objectWith(items: Items, group: VerbGroup, at: number, speaker: Range): Range {
  const { frames } = group.form.verb;
  if (!(frames.includes('noun') || frames.includes('as')) || at === group.end) return [at, at + 1];
  // "Calling it “a shame,” Hale left": the speaker stands behind the content.
  const end = speaker[0] > at ? at + 1 : contentEnd(items, group.end, 'clause');
  return end > at ? [group.end, end] : [at, at + 1];
}
