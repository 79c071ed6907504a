import { inheritedSubject } from './inherited-subject.js';
import { type Items, isComma, isDash, phraseAfter, phraseBefore } from './phrases.js';
import { type IsTime, type Subject, subjectBefore } from './subject-before.js';
import type { VerbGroup } from './verb-groups.js';
import { withName } from './with-name.js';

/**
 * Finds whom a reporting verb is said of: the noun phrase before it, over asides and adverbs; the phrase after it when
 * the order is turned (`"...," said the mayor`); else the subject of the verb it is joined to.
 */
export function subjectOf(items: Items, group: VerbGroup, isTime: IsTime): Subject | null {
  const { range, shape, end } = group;
  const before = items[range[0] - 1];
  if (shape === 'gerund')
    return (
      doerBefore(items, range[0], isTime) ??
      inheritedSubject(items, range[0], isTime, 0.8) ??
      followingSubject(items, group, isTime)
    );
  if (shape === 'infinitive') return inheritedSubject(items, range[0], isTime, 0.6);
  const turned = before === undefined || before.pos === 'QUOTE' || isComma(before) || isDash(before);
  const direct =
    before?.pos === 'QUOTE' && (before.passage?.words ?? 0) > 3 ? null : subjectBefore(items, range[0], isTime);
  if (direct !== null && !(turned && isComma(before) && items[range[0] - 2]?.pos === 'QUOTE')) return direct;
  if (turned && range[0] === group.head) {
    const after = phraseAfter(items, end, isTime);
    const isMarked = before?.pos === 'QUOTE' || items[range[0] - 2]?.pos === 'QUOTE';
    if (after !== null && (isMarked || closesClause(items, after[1]))) {
      return { range: withName(items, after), sure: isMarked ? 0.97 : 0.75, inverted: true };
    }
  }
  if (direct !== null) return direct;
  if (before?.pos === 'CCONJ' || before?.word === 'then' || isComma(before))
    return inheritedSubject(items, range[0], isTime, 0.85);
  return null;
}

/** What is seen or thought of: whoever stands between such a word and a participle does what it says. */
const PERCEIVED =
  /^(?:of|see|sees|saw|seen|seeing|hear|hears|heard|hearing|watch|watches|watched|watching|catch|caught|find|found)$/;

const RECORDING = /^(?:audio|clips?|film|footage|images?|photos?|pictures?|recordings?|tapes?|videos?)$/;

/** "(to see) the mayor defending ...", "(think of) Hale quietly saying ...". */
export function doerBefore(items: Items, gerund: number, isTime: IsTime): Subject | null {
  const end = items[gerund - 1]?.pos === 'ADV' ? gerund - 1 : gerund;
  const phrase = items[end - 1]?.pos === 'QUOTE' ? null : phraseBefore(items, end, isTime);
  if (phrase === null) return null;
  // "footage of Hale saying": not the footage.
  const of =
    items[phrase[0] + 1]?.word === 'of' && RECORDING.test(items[phrase[0]]?.word ?? '') ? phrase[0] + 1 : phrase[0] - 1;
  const isPerceived = PERCEIVED.test(items[of]?.word ?? '') && of + 1 < phrase[1];
  return isPerceived ? { range: [of + 1, phrase[1]], sure: 0.75, inverted: false } : null;
}

/** Items within which the clause that a participle opens is over. */
const LONGEST_OPENING = 40;

/** "Calling it a shame, Hale left": whoever the clause behind an opening participle is about. */
export function followingSubject(items: Items, { range, end }: VerbGroup, isTime: IsTime): Subject | null {
  const opens = items.slice(0, range[0]).every(({ pos }) => pos === 'ADP' || pos === 'CCONJ' || pos === 'ADV');
  if (!opens) return null;
  for (let index = end; index < Math.min(items.length, end + LONGEST_OPENING); index++) {
    if (!isComma(items[index]) && items[index]?.passage?.isClosed !== true) continue;
    const phrase = phraseAfter(items, index + 1, isTime, 'near');
    const verb = phrase === null ? undefined : items[phrase[1]];
    if (phrase !== null && (verb?.pos === 'VERB' || verb?.pos === 'AUX'))
      return { range: phrase, sure: 0.75, inverted: false };
  }
  return null;
}

/** "..., said the mayor.": nothing but a comma or the end follows a turned speaker that no marks precede. */
const closesClause = (items: Items, at: number) =>
  items[at] === undefined || isComma(items[at]) || /^[.!?]$/.test(items[at]?.word ?? '') || items[at]?.pos === 'ADP';
