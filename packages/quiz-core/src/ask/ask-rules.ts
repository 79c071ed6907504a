import type { AskRule } from './ask-rule.js';
import { byHowMuch } from './rules/by-how-much.js';
import { byWhatVote } from './rules/by-what-vote.js';
import { claimOrFact } from './rules/claim-or-fact.js';
import { completeWords } from './rules/complete-words.js';
import { howLong } from './rules/how-long.js';
import { howMany } from './rules/how-many.js';
import { howManySaid } from './rules/how-many-said.js';
import { howManyStudied } from './rules/how-many-studied.js';
import { howManyTookPart } from './rules/how-many-took-part.js';
import { howManyVictims } from './rules/how-many-victims.js';
import { howManyWere } from './rules/how-many-were.js';
import { howManyWould } from './rules/how-many-would.js';
import { howMuch } from './rules/how-much.js';
import { howMuchLower } from './rules/how-much-lower.js';
import { matchSpeakers } from './rules/match-speakers.js';
import { orderEvents } from './rules/order-events.js';
import { saidWhat } from './rules/said-what.js';
import { sentencedTo } from './rules/sentenced-to.js';
import { toWhom } from './rules/to-whom.js';
import { whatScore } from './rules/what-score.js';
import { whenDid } from './rules/when-did.js';
import { whenDied } from './rules/when-died.js';
import { whenHappened } from './rules/when-happened.js';
import { whenSaid } from './rules/when-said.js';
import { whereDid } from './rules/where-did.js';
import { whereDoing } from './rules/where-doing.js';
import { whereHeld } from './rules/where-held.js';
import { whereSaid } from './rules/where-said.js';
import { whichCountry } from './rules/which-country.js';
import { whichOf } from './rules/which-of.js';
import { whichTwo } from './rules/which-two.js';
import { whoDid } from './rules/who-did.js';
import { whoIs } from './rules/who-is.js';
import { whoSaid } from './rules/who-said.js';
import { whoSaidThat } from './rules/who-said-that.js';
import { whoScored } from './rules/who-scored.js';
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
  whenDied,
  whereDid,
  whereDoing,
  whenHappened,
  whereHeld,
  whoDid,
  whoScored,
  whoseGovernment,
  whichCountry,
  whoIs,
  howMany,
  howManyWere,
  howManyVictims,
  howManyTookPart,
  howManyStudied,
  howManyWould,
  howManySaid,
  byHowMuch,
  howMuch,
  howMuchLower,
  howLong,
  sentencedTo,
  byWhatVote,
  whatScore,
  whichOf,
  whichTwo,
  matchSpeakers,
  completeWords,
  claimOrFact,
  whoseAccount,
  orderEvents,
];
