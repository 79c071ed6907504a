import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, typedOf } from '../../testing/hand-written.js';
import { absoluteTerms } from './absolute-terms.js';

describeFlaw(absoluteTerms, {
  flags: [
    choiceOf('What did the rule change?', '*Fees for late buses', 'Nothing, as always', 'Fees for trams'),
    choiceOf('What did the rule change?', '*Fees', 'All fares', 'Routes'),
    choiceOf('What did the rule change?', '*Fees', 'Every route', 'Drivers'),
    choiceOf('Who may ride?', '*Pupils', 'Only teachers', 'Parents'),
    choiceOf('What will happen?', '*A vote', 'A strike is inevitable', 'A debate'),
    choiceOf('What will happen?', '*A vote', 'Drivers must resign', 'A debate'),
  ],
  passes: [
    choiceOf('What did the rule change?', '*Small fares', 'Tall masts', 'Ballots'),
    choiceOf('What did the mayor say?', '*“We will never stop”', '“We are late”', '“We are early”'),
    choiceOf('Who always opposed the rule?', '*Pupils', 'Teachers', 'Parents'),
    choiceOf('Who may ride?', '*All pupils', 'All teachers', 'All parents'),
    choiceOf('Where did it end?', '*Niagara Falls', 'Everytown', 'Mustique'),
    typedOf('What did the rule change?', 'all fares'),
  ],
});
