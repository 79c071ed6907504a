import type { AskRule } from './ask-rule.js';
import { byHowMuch } from './rules/by-how-much.js';
import { claimOrFact } from './rules/claim-or-fact.js';
import { completeWords } from './rules/complete-words.js';
import { howLong } from './rules/how-long.js';
import { howMany } from './rules/how-many.js';
import { howManySaid } from './rules/how-many-said.js';
import { howManyWere } from './rules/how-many-were.js';
import { howMuch } from './rules/how-much.js';
import { matchSpeakers } from './rules/match-speakers.js';
import { orderEvents } from './rules/order-events.js';
import { saidWhat } from './rules/said-what.js';
import { toWhom } from './rules/to-whom.js';
import { whenDid } from './rules/when-did.js';
import { whenHappened } from './rules/when-happened.js';
import { whenSaid } from './rules/when-said.js';
import { whereDid } from './rules/where-did.js';
import { whereDoing } from './rules/where-doing.js';
import { whereHeld } from './rules/where-held.js';
import { whereSaid } from './rules/where-said.js';
import { whichCountry } from './rules/which-country.js';
import { whichOf } from './rules/which-of.js';
import { whoDid } from './rules/who-did.js';
import { whoIs } from './rules/who-is.js';
import { whoSaid } from './rules/who-said.js';
import { whoSaidThat } from './rules/who-said-that.js';
import { whoseAccount } from './rules/whose-account.js';
import { whoseGovernment } from './rules/whose-government.js';

/** Every rule, in the order of `README.md`. */
export const askRules: readonly AskRule[] = [
  whoSaid,
  whoSaidThat,
  saidWhat,
  toWhom,
  whenSaid,
  whereSaid,
  whenDid,
  whereDid,
  whereDoing,
  whenHappened,
  whereHeld,
  whoDid,
  whoseGovernment,
  whichCountry,
  whoIs,
  howMany,
  howManyWere,
  howManySaid,
  byHowMuch,
  howMuch,
  howLong,
  whichOf,
  matchSpeakers,
  completeWords,
  claimOrFact,
  whoseAccount,
  orderEvents,
];
