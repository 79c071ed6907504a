import { contentWords } from '../../../check/text/content-words.js';
import type { Question, Quote } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, otherSpeakers } from '../../options/other-speakers.js';
import { selfContained } from '../../text/sentences/self-contained.js';
import { standing } from '../../text/speakers/standing.js';
import { givesAway } from '../../text/speech/gives-away.js';
import { isUnreal } from '../../text/speech/is-unreal.js';
import { speechDifficulty } from '../../text/speech/speech-difficulty.js';

export const whoCalled: AskRule = {
  id: 'who-called',
  asks: 'who-said',
  make: (asking) => asking.reading.quotes.flatMap((quote) => whoCalledIt(asking, quote)),
};

/**
 * The reader is unsure how far such a quotation goes, not whose it is: where the verb stands right behind the speaker's own name, the name was
 * right in each of a dozen looked at by hand.
 */
const leastSure = 0.5;
/** Between a name and its verb: a day, or "has since". */
const mostBetween = 24;
const verbs: Readonly<Record<string, { readonly past: string; readonly as: string }>> = {
  call: { past: 'called', as: '' },
  describe: { past: 'described', as: ' as' },
  brand: { past: 'branded', as: '' },
  dub: { past: 'dubbed', as: '' },
  denounce: { past: 'denounced', as: ' as' },
};
/** What is called so, the words, and the end of what is said of them. */
const called =
  /^\s*(?<what>[^"“”,;:]{3,80}?)(?<as> as)?(?: (?:an?|the))? ?(?:“(?<curly>[^”]{3,90})”|"(?<straight>[^"]{3,90})")(?! (?:to|of|for|in|that|who)\b)/u;
const emptyWords = /^(?:an? |the )?(?:very |so |really )?(?:good|great|bad|nice|big) ?(?:one|thing|man|woman)?[.,]?$/iu;

/** "Lee called the wall “a gift to the sea”": who called it so? */
function whoCalledIt(asking: Asking, quote: Quote): Question[] {
  const { reading } = asking;
  const { cue, speaker, name } = quote;
  if (quote.kind !== 'mixed' || cue === null || speaker === null || name === null || quote.confidence < leastSure)
    return [];
  const verb = verbs[asking.tokensIn(cue.start, cue.end).findLast(({ pos }) => pos === 'VERB')?.lemma ?? ''];
  const who = asking.whoNamed(name);
  if (!verb || !who?.entity || standing(asking, who) === 0 || asking.blockAt(quote.start)?.is !== 'body') return [];
  const between = reading.text.slice(speaker.end, cue.start);
  const surname = who.entity.name.split(' ').at(-1) ?? name;
  const isBeside = speaker.end <= cue.start && between.length <= mostBetween && !/[,;“”"]/u.test(between);
  if (!isBeside || !speaker.text.includes(surname) || / and |’s /u.test(speaker.text) || isUnreal(reading.text, quote))
    return [];
  const sentence = asking.sentenceAt(cue.start);
  const found = called.exec(reading.text.slice(cue.end, sentence?.end ?? quote.end));
  const { what, as = '', curly, straight } = found?.groups ?? {};
  const words = (curly ?? straight ?? '').replace(/[.,]$/u, '');
  if (!found || what === undefined || as !== verb.as || emptyWords.test(words) || contentWords(words).size === 0)
    return [];
  const start = cue.end + found[0].indexOf(what);
  const thing = selfContained(asking, { start, end: start + what.length }, who.entity);
  if (
    thing === null ||
    /^(?:for|on|it|him|her|them|himself|herself|itself)\b|\b(?:he|she|his|her|it|they|them)\b/iu.test(thing)
  )
    return [];
  const article = /(?: (an?|the)) ?[“"]/u.exec(found[0])?.[1];
  const shown = `${article === undefined ? '' : `${article} `}“${words}”`;
  const stem = `Who ${verb.past} ${thing}${verb.as} ${shown}?`;
  const told = `${thing} ${words}`;
  if (givesAway(asking, told, who)) return [];
  const said: Said = { quote, speaker: who, speakerAt: speaker };
  const distractors = otherSpeakers(asking, who, { words: told, stem, quote, isTold: true });
  if (distractors.length < fewestDistractors) return [];
  const plan = {
    rule: whoCalled,
    stem,
    explanation: `The article gives this as what ${who.inline} said.`,
    difficulty: speechDifficulty(asking, said),
    evidence: evidenceOf(asking, said),
  };
  return choice(plan, who.option, distractors);
}
