import { happenings } from '../../generated/happenings.js';
import type { Sentence, Token } from '../../schema/index.js';
import { sentenceAt } from '../sentence-at.js';
import { isVerbForm } from '../verb-forms.js';
import type { TimeContext } from './time-rule.js';

type Tense = TimeContext['tense'];

const AHEAD = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would', 'gon']);
const DUE = new Set([
  'due',
  'scheduled',
  'slated',
  'expected',
  'planned',
  'set',
  'upcoming',
  'deadline',
  'anticipated',
]);
const BEFORE_TO =
  /^(?:plan|expect|hope|want|agree|vow|promise|intend|aim|prepare|due|schedule|set|slate|be|ask|decide|wait|ready|ought)$/;
/** Past forms that are written like the base form. */
const UNCHANGED = new Set([
  'put',
  'cut',
  'hit',
  'set',
  'let',
  'shut',
  'cost',
  'hurt',
  'quit',
  'spread',
  'split',
  'cast',
  'read',
  'beat',
]);
/** Words right before a time that put it in the future. */
const LOOKS_AHEAD =
  /\b(?:until|till|as (?:soon|early|late) as|no later than|ahead of|effective|expires?|expire on|through|deadline of) $/i;
/** How many tokens around a verb are looked at for what makes its tense. */
const GROUP = 4;
/** A present tense this near, in tokens, and no other in the sentence, speaks of what is planned ("The council meets Monday"). */
const SCHEDULED = 6;
/** What is said and who says it have their own tenses. */
const QUOTATION_MARK = /^(?:["“”«»]|''|``)$/;
/** A clause behind the time that hangs on a noun before it has a tense of its own ("rules on Friday that would ..."). */
const RELATIVE = /^(?:that|which|who)$/;
const PRESENT =
  /^(?:is|are|'re|’re|am|begins?|starts?|opens?|closes?|meets?|goes|go|leaves?|arrives?|faces?|plays?|returns?|ends?|holds?|votes?|comes?|travels?|hosts?|visits?|takes?)$/i;
/** How far, in tokens, a verb can stand from the time it governs. */
const REACH = 30;

/** The tense of the verb at `index`; unknown for participles in -ing and infinitives that tell nothing. */
function tenseOf(tokens: readonly Token[], index: number, from: number): Tense {
  const verb = tokens[index];
  if (verb === undefined) return 'unknown';
  const word = verb.text.toLowerCase();
  if (AHEAD.has(word)) return 'future';
  if (DUE.has(word) && !/^had$/i.test(tokens[index - 1]?.text ?? '')) return 'future';
  for (let back = index - 1; back >= Math.max(from, index - GROUP); back--) {
    const before = tokens[back];
    if (before === undefined || before.pos === 'PUNCT') break;
    const text = before.text.toLowerCase();
    if (AHEAD.has(text)) return 'future';
    if (text === 'to' && back === index - 1) {
      const governor = tokens[back - 1];
      return governor && (BEFORE_TO.test(governor.lemma) || DUE.has(governor.text.toLowerCase()))
        ? 'future'
        : 'unknown';
    }
    if (before.pos === 'VERB' || before.pos === 'NOUN') break;
    if (text === 'was' || text === 'were' || text === 'had' || text === 'did') return 'past';
    if (/^(?:has|have|'ve|’ve)$/.test(text)) return 'past';
  }
  if (/^(?:was|were|had|did|been|said)$/.test(word) || UNCHANGED.has(word)) return 'past';
  if (word.endsWith('ing') || word === verb.lemma || word === `${verb.lemma}s`) return 'unknown';
  return /ed$/.test(word) || (word !== verb.lemma && verb.pos === 'VERB' && !word.endsWith('s')) ? 'past' : 'unknown';
}

/** Verbs whose time can be that of what they arrange ("called a vote for March"). */
const ARRANGES =
  /^(?:schedule|plan|set|call|declare|authori[sz]e|delay|postpone|move|book|slate|order|reschedule|time|pencil|push|name|appoint|elect|hire|pick|choose|select|approve|agree|grant|give|offer|win|get|secure|clear|make)$/;
/** What before a time does not say when something was done. */
const AHEAD_OF = /^(?:for|by|until|till|before|to|from|through|of)$/i;
const EVENTS: ReadonlySet<string> = new Set(Object.values(happenings).flat());
/** Tokens from a verb to a time that is when it was done. */
const DONE_REACH = 10;

/** "Stirred crowds in March": whether the nearest word of doing before token `here` is a past one, with nothing between but its phrases. */
function isDone(tokens: readonly Token[], here: number, from: number): boolean {
  for (let index = here - 1; index >= Math.max(from, here - DONE_REACH); index--) {
    const token = tokens[index];
    if (token === undefined || (index === here - 1 && AHEAD_OF.test(token.text))) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') {
      const isPassive = /^(?:is|are|be|being|gets?)$/i.test(tokens[index - 1]?.text ?? '');
      const tells =
        isVerbForm(token.text.toLowerCase()) || ARRANGES.test(token.lemma) || DUE.has(token.text.toLowerCase());
      return (
        !isPassive &&
        !tells &&
        tokens[index - 1]?.text.toLowerCase() !== 'to' &&
        tenseOf(tokens, index, from) === 'past'
      );
    }
    const next = tokens[index + 1];
    if (token.text === 'to' && next?.pos !== 'VERB' && next?.pos !== 'AUX') continue;
    const joins = ['DET', 'NOUN', 'PROPN', 'ADJ', 'ADP', 'NUM', 'ADV', 'PRON'].includes(token.pos);
    if (!joins || RELATIVE.test(token.text) || /^(?:payable|due|upcoming)$/i.test(token.text)) return false;
    // "lost the vote in March": the time may be the vote's.
    if (index === here - 2 && EVENTS.has(token.text.toLowerCase())) return false;
  }
  return false;
}

/**
 * Tells the tense of the clause around an offset: that of the nearest verb that shows one.
 *
 * @param sentences in order; their token ranges index `tokens`.
 */
export function tenseFinder(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): (offset: number) => Tense {
  return (offset) => {
    if (LOOKS_AHEAD.test(text.slice(Math.max(0, offset - 30), offset))) return 'future';
    const sentence = sentences[sentenceAt(sentences, offset)];
    if (sentence === undefined || offset >= sentence.end) return 'unknown';
    const [from, to] = sentence.tokens;
    let here = from;
    let high = to;
    while (here < high) {
      const middle = (here + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= offset) here = middle + 1;
      else high = middle;
    }
    if (isDone(tokens, here, from)) return 'done';
    let present = false;
    let low = from;
    let top = to;
    for (let away = 1; away <= REACH; away++) {
      for (const index of [here - away, here + away]) {
        const token = tokens[index];
        if (index < low || index >= top || token === undefined) continue;
        if (QUOTATION_MARK.test(token.text)) {
          if (index < here) low = index;
          else top = index;
          continue;
        }
        if (index > here && RELATIVE.test(token.text)) {
          top = index;
          continue;
        }
        const isVerb = token.pos === 'VERB' || token.pos === 'AUX' || DUE.has(token.text.toLowerCase());
        const tense = isVerb ? tenseOf(tokens, index, from) : 'unknown';
        if (tense !== 'unknown') return tense;
        present ||= isVerb && away <= SCHEDULED && PRESENT.test(token.text) && !isVerbForm(token.text.toLowerCase());
      }
    }
    return present ? 'future' : 'unknown';
  };
}
