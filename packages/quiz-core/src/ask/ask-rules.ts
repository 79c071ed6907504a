import type { AskRule } from './ask-rule.js';
import { byHowMuch } from './rules/amounts/by-how-much.js';
import { byWhatLead } from './rules/amounts/by-what-lead.js';
import { byWhatVote } from './rules/amounts/by-what-vote.js';
import { forHowMuch } from './rules/amounts/for-how-much.js';
import { howLong } from './rules/amounts/how-long.js';
import { howMuch } from './rules/amounts/how-much.js';
import { howMuchLower } from './rules/amounts/how-much-lower.js';
import { sentencedTo } from './rules/amounts/sentenced-to.js';
import { toWhat } from './rules/amounts/to-what.js';
import { whatScore } from './rules/amounts/what-score.js';
import { whatShare } from './rules/amounts/what-share.js';
import { orderEvents } from './rules/deeds/order-events.js';
import { whichCountry } from './rules/deeds/which-country.js';
import { whichOf } from './rules/deeds/which-of.js';
import { whichTwo } from './rules/deeds/which-two.js';
import { whoDid } from './rules/deeds/who-did.js';
import { whoIs } from './rules/deeds/who-is.js';
import { whoScored } from './rules/deeds/who-scored.js';
import { whoseGovernment } from './rules/deeds/whose-government.js';
import { howMany } from './rules/how-many/how-many.js';
import { howManySaid } from './rules/how-many/how-many-said.js';
import { howManyStudied } from './rules/how-many/how-many-studied.js';
import { howManyTookPart } from './rules/how-many/how-many-took-part.js';
import { howManyVictims } from './rules/how-many/how-many-victims.js';
import { howManyWere } from './rules/how-many/how-many-were.js';
import { howManyWould } from './rules/how-many/how-many-would.js';
import { aboutWhom } from './rules/speech/about-whom.js';
import { claimOrFact } from './rules/speech/claim-or-fact.js';
import { completeWords } from './rules/speech/complete-words.js';
import { matchSpeakers } from './rules/speech/match-speakers.js';
import { saidWhat } from './rules/speech/said-what.js';
import { toWhom } from './rules/speech/to-whom.js';
import { whenSaid } from './rules/speech/when-said.js';
import { whereSaid } from './rules/speech/where-said.js';
import { whoCalled } from './rules/speech/who-called.js';
import { whoSaid } from './rules/speech/who-said.js';
import { whoSaidThat } from './rules/speech/who-said-that.js';
import { whoseAccount } from './rules/speech/whose-account.js';
import { whenDid } from './rules/when-where/when-did.js';
import { whenDied } from './rules/when-where/when-died.js';
import { whenHappened } from './rules/when-where/when-happened.js';
import { whereDid } from './rules/when-where/where-did.js';
import { whereDoing } from './rules/when-where/where-doing.js';
import { whereHeld } from './rules/when-where/where-held.js';

/** Every rule, in the order of `README.md`. */
export const askRules: readonly AskRule[] = [
  whoSaid,
  whoSaidThat,
  whoCalled,
  saidWhat,
  aboutWhom,
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
  toWhat,
  whatShare,
  howMuch,
  forHowMuch,
  howMuchLower,
  howLong,
  sentencedTo,
  byWhatVote,
  byWhatLead,
  whatScore,
  whichOf,
  whichTwo,
  matchSpeakers,
  completeWords,
  claimOrFact,
  whoseAccount,
  orderEvents,
];
