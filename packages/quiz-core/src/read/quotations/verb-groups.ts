import { type VerbForm, verbForms } from '../verb-forms.js';
import { type Items, isNominal, type Range } from './phrases.js';
import { isSourceWord } from './source-kinds.js';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re", "'m", 'got', 'gets', 'get']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'d"]);
const MODAL = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'shall',
  "'ll",
  "'d",
  'wo',
  'ca',
  'did',
  'does',
  'do',
]);
const NEGATION = new Set(['not', "n't", 'never', 'hardly', 'neither', 'nor', 'cannot', 'no']);
const REFUSING = new Set([
  'refuse',
  'refused',
  'refuses',
  'refusing',
  'decline',
  'declined',
  'declines',
  'declining',
  'fail',
  'failed',
  'fails',
  'stopped',
  'avoid',
  'avoided',
  'unable',
  'reluctant',
  'unwilling',
]);
const LEADING = new Set([
  'went',
  'go',
  'goes',
  'going',
  'continued',
  'continues',
  'continue',
  'seemed',
  'seems',
  'appeared',
  'appears',
  'used',
  'wanted',
  'likes',
  'tried',
  'took',
  'began',
  'started',
  'came',
  'has',
  'had',
  'quick',
  'happy',
  'proud',
  'keen',
  'rushed',
  'hastened',
]);
const ADVERB = new Set([
  'also',
  'then',
  'later',
  'again',
  'still',
  'once',
  'even',
  'just',
  'now',
  'soon',
  'often',
  'repeatedly',
  'reportedly',
  'recently',
  'earlier',
  'already',
  'further',
  'first',
  'jokingly',
  'only',
  'always',
  'both',
  'all',
  'too',
  'previously',
  'famously',
  'previously',
]);

/** A reporting verb with its auxiliaries and adverbs, as a stretch of items. */
export interface VerbGroup {
  readonly range: Range;
  /** Index of the reporting verb itself. */
  readonly head: number;
  /** Index after the verb and its particle ("pointed out"). */
  readonly end: number;
  readonly form: VerbForm;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
  readonly shape: 'finite' | 'gerund' | 'infinitive';
}

const isAdverb = (items: Items, index: number) => {
  const item = items[index];
  return item !== undefined && (ADVERB.has(item.word) || (item.pos === 'ADV' && /ly$/.test(item.word)));
};

/** The reporting verb whose first word is item `head`, with the words that belong to it; null when it is none. */
export function verbGroupAt(items: Items, head: number): VerbGroup | null {
  const item = items[head];
  if (item === undefined || item.pos === 'QUOTE') return null;
  const form = verbForms(item.word).find(({ particles }) =>
    particles.every((word, offset) => items[head + 1 + offset]?.word === word),
  );
  if (form === undefined || !isVerb(items, head, form)) return null;
  const end = head + 1 + form.particles.length;
  let from = head;
  let isNegated = false;
  let auxiliary: 'be' | 'have' | 'modal' | null = null;
  let infinitive = false;
  for (let index = head - 1; index >= Math.max(0, head - 10); index--) {
    const word = items[index]?.word ?? '';
    if (NEGATION.has(word)) isNegated = true;
    else if (REFUSING.has(word) && infinitive) isNegated = true;
    else if (word === 'to' && index === from - 1 && form.inflection === 'base') infinitive = true;
    else if (infinitive && LEADING.has(word)) infinitive = false;
    else if (infinitive && word === 'on') {
      // "went on to say": the verb before it closes the group.
    } else if (word === "'s" && isHas(items, head, form)) auxiliary ??= 'have';
    else if (BE.has(word) && !(word === "'s" && isNominal(items[index - 1]) && items[head]?.pos !== 'VERB'))
      auxiliary ??= 'be';
    else if (HAVE.has(word)) auxiliary ??= 'have';
    else if (MODAL.has(word)) auxiliary ??= 'modal';
    else if (word === 'but' && items[index - 1]?.word === 'all') index--;
    else if (!isAdverb(items, index)) break;
    from = index;
  }
  while (from < head && isAdverb(items, from) && items[from]?.word !== 'never' && items[from + 1]?.word !== 'but')
    from++;
  const isPast = form.inflection === 'past' || form.inflection === 'participle';
  const isGerund = form.inflection === 'gerund' && auxiliary !== 'be';
  const shape = isGerund ? 'gerund' : infinitive ? 'infinitive' : 'finite';
  if (shape === 'finite' && form.inflection === 'base' && auxiliary === null && !canBePlural(items, from)) return null;
  return { range: [from, end], head, end, form, isNegated, isPassive: isPast && auxiliary === 'be', shape };
}

/** "He's said" is "he has said", but "he's told" and "it's said to be" are passive. */
const isHas = (items: Items, head: number, { verb, inflection }: VerbForm) =>
  (inflection === 'past' || inflection === 'participle') &&
  verb.frames.includes('clause') &&
  !verb.frames.includes('person-that') &&
  items[head + 1]?.word !== 'to';

/** A bare verb form needs a plural or "I" before it ("critics say"); else it is a noun ("a report"). */
function canBePlural(items: Items, from: number): boolean {
  let index = from - 1;
  while (isAdverb(items, index) || items[index]?.word === ',' || items[index]?.word === ')') index--;
  const before = items[index];
  return before !== undefined && (isNominal(before) || before.pos === 'NOUN');
}

const isArticle = (item: Items[number] | undefined) => item !== undefined && /^(?:an?|the)$/.test(item.word);

/** "The Hale tweet that blasts Corby": a noun, which a relative clause tells of. */
function isNounWithClause(items: Items, head: number, { inflection }: VerbForm): boolean {
  const [word, that, verb] = [items[head]?.word ?? '', items[head + 1], items[head + 2]];
  const isNoun = isSourceWord(word, 'text') || isSourceWord(word, 'content');
  if (!isNoun || (inflection !== 'base' && inflection !== 'present') || that?.word !== 'that') return false;
  // The tagger takes many verbs in "-s" for nouns: one with an object right behind it is none.
  const object = items[head + 3];
  const hasObject = object?.pos === 'PROPN' || /^(?:an?|the|his|her|its|their|him|them)$/.test(object?.word ?? '');
  const isVerb = verb?.pos === 'NOUN' ? !verb.isCapital && hasObject : isVerbTag(verb);
  return isVerb && !/ing$/.test(verb?.word ?? '');
}
const isVerbTag = (item: Items[number] | undefined) => item?.pos === 'VERB' || item?.pos === 'AUX';

/** Whether a word that can be a reporting verb is one here, trusting the tagger except where it is often wrong. */
function isVerb(items: Items, head: number, form: VerbForm): boolean {
  const item = items[head];
  if (item === undefined || isNounWithClause(items, head, form)) return false;
  if (item.pos === 'VERB' || item.pos === 'AUX')
    return !(items[head - 1]?.pos === 'DET' && form.inflection !== 'gerund' && items[head - 1]?.word !== 'that');
  if (/^\p{Lu}/u.test(item.word) || item.pos === 'PROPN') return false;
  // Tagged as noun or adjective: a verb after all when it stands between a name or pronoun and a clause.
  const [before, after] = [items[head - 1], items[head + 1]];
  const subject =
    before?.pos === 'PROPN' || before?.pos === 'PRON' || (before?.pos === 'NOUN' && after?.pos === 'QUOTE');
  const opens = after?.pos === 'QUOTE' || after?.word === 'that' || after?.word === ':' || after?.pos === 'PRON';
  const plans = after?.word === 'to' && items[head + 2]?.pos === 'VERB' && form.verb.frames.includes('to');
  const brands =
    before?.pos === 'PROPN' && form.inflection === 'past' && ['PROPN', 'DET', 'PRON'].includes(after?.pos ?? '');
  // "The senator of Ohio, a Democrat, advocates a tax"
  const claims = (before?.pos === 'PROPN' || before?.word === ',') && form.inflection === 'present' && isArticle(after);
  return ((subject && (opens || plans || brands)) || claims) && form.inflection !== 'base';
}
