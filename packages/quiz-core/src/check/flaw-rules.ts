import type { FlawRule } from './flaw-rule.js';
import { absoluteTerms } from './flaws/absolute-terms.js';
import { allOfTheAbove } from './flaws/all-of-the-above.js';
import { convergenceCue } from './flaws/convergence-cue.js';
import { danglingReference } from './flaws/dangling-reference.js';
import { falseEvidence } from './flaws/false-evidence.js';
import { fillInBlank } from './flaws/fill-in-blank.js';
import { grammaticalCue } from './flaws/grammatical-cue.js';
import { implausibleDistractor } from './flaws/implausible-distractor.js';
import { kType } from './flaws/k-type.js';
import { keyLongest } from './flaws/key-longest.js';
import { logicalCue } from './flaws/logical-cue.js';
import { longStem } from './flaws/long-stem.js';
import { lostSequence } from './flaws/lost-sequence.js';
import { moreThanOneCorrect } from './flaws/more-than-one-correct.js';
import { negativeStem } from './flaws/negative-stem.js';
import { noneOfTheAbove } from './flaws/none-of-the-above.js';
import { secondSpeaker } from './flaws/second-speaker.js';
import { trueFalseOptions } from './flaws/true-false-options.js';
import { unfocusedStem } from './flaws/unfocused-stem.js';
import { unprovenKey } from './flaws/unproven-key.js';
import { vagueTerms } from './flaws/vague-terms.js';
import { wordRepeat } from './flaws/word-repeat.js';

/** Every rule of the checker, hard ones first; within them, in the order of `README.md`. */
export const flawRules: readonly FlawRule[] = [
  noneOfTheAbove,
  trueFalseOptions,
  allOfTheAbove,
  fillInBlank,
  wordRepeat,
  kType,
  lostSequence,
  moreThanOneCorrect,
  negativeStem,
  falseEvidence,
  secondSpeaker,
  unprovenKey,
  danglingReference,
  implausibleDistractor,
  keyLongest,
  longStem,
  convergenceCue,
  logicalCue,
  absoluteTerms,
  unfocusedStem,
  grammaticalCue,
  vagueTerms,
];
