import type { AskRule } from './ask-rule.js';
import { claimOrFact } from './rules/claim-or-fact.js';
import { completeWords } from './rules/complete-words.js';
import { matchSpeakers } from './rules/match-speakers.js';
import { saidWhat } from './rules/said-what.js';
import { toWhom } from './rules/to-whom.js';
import { whenSaid } from './rules/when-said.js';
import { whereSaid } from './rules/where-said.js';
import { whoSaid } from './rules/who-said.js';
import { whoSaidThat } from './rules/who-said-that.js';

/** Every rule, in the order of `README.md`. */
export const askRules: readonly AskRule[] = [
  whoSaid,
  whoSaidThat,
  saidWhat,
  toWhom,
  whenSaid,
  whereSaid,
  matchSpeakers,
  completeWords,
  claimOrFact,
];
