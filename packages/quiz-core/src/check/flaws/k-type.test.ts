import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf } from '../../testing/hand-written.js';
import { kType } from './k-type.js';

describeFlaw(kType, {
  flags: [
    choiceOf('Who agreed?', '*A and B', 'Cy Marsh', 'Di Noor'),
    choiceOf('Who agreed?', 'i and iii', '*ii', 'iii'),
    choiceOf('Who agreed?', '*Both A and C', 'Cy Marsh', 'Di Noor'),
    choiceOf('Who agreed?', '1 and 2 only', '*1, 2 and 3', '3'),
    choiceOf('Who agreed?', 'Only B', '*Cy Marsh', 'Di Noor'),
    choiceOf('Who agreed?', 'statements i and ii', '*Cy Marsh', 'Di Noor'),
  ],
  passes: [
    choiceOf('Who agreed?', '*Ana and Bo', 'Cy and Di', 'Ed and Flo'),
    choiceOf('What was the score?', '*2 to 1', '3 to 1', '4 to 2'),
    choiceOf('Which vitamin was found?', '*A', 'B', 'C'),
    choiceOf('Who agreed?', '*Both mayors', 'One mayor', 'The council'),
    choiceOf('Who reigned?', '*Charles I', 'James I', 'Mary I'),
    choiceOf('What did Ana say?', '*“A and B”', '“C and D”', '“E and F”'),
  ],
});
