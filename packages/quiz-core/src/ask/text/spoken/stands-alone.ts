import { dangling } from '../../../check/text/dangling.js';
import type { Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { answersClause, type Bound, isBound } from './is-bound.js';
import type { Extent } from './spoken-sentences.js';
import { hasSubjectAndVerb } from './subject-and-verb.js';

const be = /^(?:is|are|was|were|[’']s|[’']re)$/iu;
const deictic =
  /^(?:here|there|then|so|such|either|neither|too|both|otherwise|another|others?|one|ones|the (?:latter|former))$/iu;

const mostExclaimed = 5;
/** "Of that distinction", "these mistakes", "this development": somebody spoke of them before. "This town" is where the speaker is. */
const pointsBack =
  /\b(?:(?:of|with|for|to|in|on|about|from|by|at|like) that (?!(?:is|was|he|she|they|we|I|you|it)\b)\p{L}+$|(?:those|these) (?!(?:who|that|which|are|were|is|have|in|of|with)\b)\p{L}+s\b(?! (?:who|that|which)\b)|(?:this|that|such an?|such) (?:thing|development|decision|plan|issue|move|bill|idea|case|approach|policy|report|result|process|situation|problem|question|distinction|proposal|kind|sort|type|stuff|language|law|deal|rule|change|system|project|figure|number|study|finding|experience|event|attack|crime|mistake|claim|statement|comment|remark|argument|debate|fight|effort|campaign|program|programme|measure|step|trend|election|race|vote|contract|cut|tax|job|role|position|action|behaviou?r|meeting|visit|book|film|match|game|topic|subject|matter|moment|area|man|woman|guy|person|way|point|party|team|group|company)s?\b|(?:those|these|such) things\b)/iu;

/**
 * Whether a stretch of quoted words is a clause a reader understands by itself: it has a subject and a verb, and its pronouns
 * refer to something inside it (or to the speaker and the listener). "It is a lovely experiment" passes, for it says what
 * "it" is; "It saved us" does not.
 *
 * @param isWhole true for a sentence as the speaker spoke it: it is one, even where no verb is found in it.
 * @param gap what the reporter put in its middle.
 * @param bound which pronoun of a person is known to stand for whom the stem names.
 */
export function standsAlone(
  asking: Asking,
  { start, end }: Extent,
  isWhole: boolean,
  gap: Extent = { start: end, end },
  bound?: Bound,
): boolean {
  const tokens = [...asking.tokensIn(start, gap.start), ...asking.tokensIn(gap.end, end)];
  const spoken = asking.reading.text.slice(start, gap.start) + asking.reading.text.slice(gap.end, end);
  const [first] = tokens;
  if (!first || !(opens(first) || tokens.at(-1)?.text === '?') || !(isWhole || hasSubjectAndVerb(tokens))) return false;
  if (!isWhole && !opensWithClause(tokens)) return false;
  if (dangling(spoken).some(({ is }) => is === 'noun')) return false;
  if (isExclamation(tokens) || endsPointing(tokens) || isHalf(tokens)) return false;
  // "In this case", in the second of two sentences, is the case of the first.
  const isPair = /^\P{L}*\p{Lu}/u.test(asking.reading.text.slice(gap.end, end));
  if (pointsBack.test(isPair ? asking.reading.text.slice(start, gap.start) : spoken)) return false;
  return tokens.every((token, index) => {
    const isDeictic = index === 0 && deictic.test(token.text);
    if (isDeictic) return /^there$/iu.test(token.text) && be.test(tokens[1]?.text ?? '');
    return isBound(asking, start, tokens, index, bound);
  });
}

/** "The absurd, third-grade theatrics": few words and no verb. In longer sentences a missing verb is the tagger's slip. */
function isExclamation(tokens: readonly Token[]): boolean {
  const spoken = tokens.filter(({ pos }) => pos !== 'PUNCT');
  if (spoken.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  const looksLikeVerb = spoken.slice(1).some(({ text }) => /(?:ed|[^s]s|ll|ve|re)$/u.test(text));
  const isList = tokens.some(({ text }) => text === ',');
  return spoken.length <= mostExclaimed || tokens.at(-1)?.text === '?' || isList || !looksLikeVerb;
}

/** "Unless they have decided to go": a condition without what follows from it. "That's what it is for": nothing is named. */
function isHalf(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens.map(({ text }) => text);
  if (/^(?:unless|if|although|though|because|whereas)$/iu.test(first ?? ''))
    return !tokens.some(({ text }) => text === ',') && tokens.at(-1)?.text !== '?';
  if (/^(?:that|this|it)$/iu.test(first ?? '') && be.test(second ?? ''))
    return /^(?:what|how|why|where|when|who)$/iu.test(third ?? '');
  // "The most careful man to ever sail": every verb hangs on a "to".
  const verbs = tokens.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const hangs = (verb: Token) => {
    const at = tokens.indexOf(verb);
    return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => /^to$/iu.test(text));
  };
  return /^(?:the|an?)$/iu.test(first ?? '') && verbs.length > 0 && verbs.every(hangs);
}

/** "You can’t teach that, "We have never been there": the last word is what the sentence is about, and it stands elsewhere. */
function endsPointing(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ pos }) => pos !== 'PUNCT');
  if (last === undefined || tokens.at(-1)?.text === '?') return false;
  if (/^(?:so|there|either|too|one|ones)$/iu.test(last.text)) return true;
  if (/^that$/iu.test(last.text)) return !answersClause(tokens.slice(0, tokens.indexOf(last)));
  // "Many animals can as well": what they can do stands elsewhere, unless the words have said what another can.
  const modal = tokens.findLast(({ text }) => /^(?:can|could|will|would|should|must)$/iu.test(text));
  if (
    modal &&
    tokens.some((token, at) => token !== modal && token.text === modal.text && tokens[at + 1]?.pos === 'VERB')
  )
    return false;
  const [before] = tokens.slice(tokens.indexOf(last) - 1);
  return (
    /^(?:can|could|will|would|should|must|do|does|did)$/iu.test(last.text) ||
    (/^well$/iu.test(last.text) && /^as$/iu.test(before?.text ?? ''))
  );
}

/** What stands before the first comma of a cut piece is a clause or an opening like "In 2014", not the end of another clause. */
function opensWithClause(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || /^(?:ADP|SCONJ)$/u.test(tokens[0]?.pos ?? '') || (comma === 1 && tokens[0]?.pos === 'ADV'))
    return true;
  return hasSubjectAndVerb(tokens.slice(0, comma));
}

/** A clause opens with its subject, an adverbial or an imperative, not with a word that needs a clause before it. */
function opens({ pos, text }: Token): boolean {
  return (
    pos !== 'PUNCT' && pos !== 'PART' && !/^(?:to|which|who|whom|whose|where|whether|than|of|as|like)$/iu.test(text)
  );
}
