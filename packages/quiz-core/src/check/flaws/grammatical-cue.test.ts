import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, choicesOf } from '../../testing/hand-written.js';
import { grammaticalCue } from './grammatical-cue.js';

describeFlaw(grammaticalCue, {
  flags: [
    choiceOf('What did the mayor carry?', '*The flag', 'lantern', 'drum'),
    choiceOf('What did the mayor carry?', '*flag', 'Lantern', 'Drum'),
    choiceOf('What did the mayor promise?', '*A park.', 'A pool', 'A path'),
    choiceOf('The mayor was bitten by an:', '*adder', 'dog', 'cat'),
    choiceOf('What did the mayor do?', '*to resign', 'stay on', 'sing'),
    choiceOf('What did the mayor say?', '*“We resign”', 'We stay', 'We sing'),
  ],
  passes: [
    choiceOf('Who rebuilt the wall?', '*The fire chief', 'Bo Lind', 'Cora Marsh'),
    choiceOf('What did the mayor carry?', '*The flag', 'The lantern', 'The drum'),
    choiceOf('What did the mayor carry?', '*the flag', 'lantern', 'the drum'),
    choiceOf('The mayor was bitten by an:', '*adder', 'otter', 'cat'),
    choiceOf('What did the mayor say?', '*“We resign”', '“We stay”', '“We sing”'),
    choicesOf('What did the mayor carry?', '*The flag', 'lantern', 'drum'),
    choiceOf('Which post did Ana hold?', '*chair of the board', 'Chair of Works', 'clerk'),
  ],
});
