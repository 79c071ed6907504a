import type { AskRule } from './ask-rule.js';
import { whoSaid } from './rules/who-said.js';

/** Every rule, in the order of `README.md`. */
export const askRules: readonly AskRule[] = [whoSaid];
