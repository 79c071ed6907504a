import { contentWords } from '../../../check/text/content-words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { countOptions } from '../../options/counts.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { withoutWeekday } from '../../text/deeds/without-weekday.js';
import { countedThings, howManyOf, numberHedge, plainNumber } from '../../text/numbers/plain-number.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';
import { inSentence } from '../../text/sentences/in-sentence.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const howManyTookPart: AskRule = {
  id: 'how-many-took-part',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => howManyDidIt(asking, sentence)),
};

const difficulty = 0.45;
/** What many do for a cause: the number is the news. */
const causes =
  'signed|marched|protested|attended|gathered|took part|demonstrated|joined|applied|walked out|went on strike|complained|rallied|lined|volunteered|registered|enrolled|competed';
const crowd = new RegExp(
  `^(?:(?<main>[^“”",;:]{15,110}?) after )?(?:(?<hedge>${numberHedge}) )?(?<number>${plainNumber})(?<things> ${countedThings}) (?:have |had )?(?<deed>(?:${causes})\\b[^,;:.“”"]*)(?=[.,;]|$)`,
  'diu',
);
const firstSentences = 5;
/** Alone, the deed says what for: "signed a petition against the closure of the mill". */
const fewestAlone = 4;

/** "… after more than 9,000 people signed a petition": more than how many? What came of it goes with the question where the deed says little. */
function howManyDidIt(asking: Asking, { sentence, text, nth }: BodySentence): Question[] {
  const found = nth < firstSentences ? crowd.exec(text) : null;
  const at = found?.indices?.groups;
  const [deedAt, numberAt] = [at?.deed, at?.number];
  if (!found?.groups || !deedAt || !numberAt || isAttributed(asking, sentence)) return [];
  const { hedge, number = '', things = '' } = found.groups;
  const whole = { start: sentence.start, end: sentence.start + found[0].length };
  const deed = selfContained(asking, { start: sentence.start + deedAt[0], end: sentence.start + deedAt[1] }, null);
  const main = at?.main;
  const outcome = main ? cameOfIt(asking, { start: sentence.start + main[0], end: sentence.start + main[1] }) : null;
  // "After 200 managers signed one": what they signed, and whose joke "its" joke is, stands elsewhere.
  if (
    deed === null ||
    /\b(?:ones?|its?|so|too|others?)\b/u.test(deed) ||
    isCountedAgain(asking, sentence.start, things.trim())
  )
    return [];
  const isEnough = contentWords(deed).size >= fewestAlone;
  if (!isEnough && outcome === null) return [];
  const asked = `${howManyOf(hedge, things.trim())} ${withoutWeekday(deed)}${outcome === null ? '' : ` before ${outcome}`}?`;
  const options = countOptions(
    asking,
    { number: number.toLowerCase(), things: [], start: sentence.start + numberAt[0], end: whole.end },
    sentence,
  );
  if (options === null || options.distractors.length < fewestDistractors) return [];
  const plan = {
    rule: howManyTookPart,
    stem: asked.charAt(0).toUpperCase() + asked.slice(1),
    explanation: `The article gives the number: ${hedge ? `${hedge.toLowerCase()} ` : ''}${number}.`,
    difficulty,
    evidence: [passage(asking, whole)],
  };
  return choice(plan, number.toLowerCase(), options.distractors, options.sorted);
}

/** "A council has dropped plans to …" is what "a council dropped"; a clause in another tense is not over. */
function cameOfIt(asking: Asking, at: { start: number; end: number }): string | null {
  const told = selfContained(asking, at, null)?.trim();
  const isPast = asking.tokensIn(at.start, at.end).some(({ pos, text }) => pos === 'VERB' && /ed$/u.test(text));
  if (!told || !isPast || /\b(?:will|would|is|are|may|could|being)\b/u.test(told)) return null;
  return inSentence(asking, at.start, told.replace(/ (?:has|have) (?=\p{Ll}+ed\b)/u, ' '));
}

function isAttributed({ reading }: Asking, { start, end }: { start: number; end: number }): boolean {
  return reading.quotes.some((quote) => quote.start < end && start < quote.end);
}

/** Organisers and the police seldom count alike. */
function isCountedAgain({ reading }: Asking, start: number, things: string): boolean {
  const noun = things.split(' ').at(-1) ?? things;
  const counted = new RegExp(`${plainNumber} (?:[\\p{L}-]+ )?${noun}\\b[^.]*\\b(?:${causes})`, 'iu');
  return reading.sentences.some(
    (other) => other.start !== start && counted.test(reading.text.slice(other.start, other.end)),
  );
}
