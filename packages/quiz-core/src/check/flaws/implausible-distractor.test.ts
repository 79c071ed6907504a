import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, choicesOf, typedOf } from '../../testing/hand-written.js';
import { implausibleDistractor } from './implausible-distractor.js';

describeFlaw(implausibleDistractor, {
  flags: [
    choiceOf('When did the wall fall?', '*May 2016', 'June 2016', 'Ana Silva'),
    choiceOf('How many boats sank?', '*four', 'five', 'four thousand'),
    choiceOf('Who rebuilt the wall?', '*Ana Silva', 'Bo Lind', '2016'),
    choiceOf('What did Ana Silva say?', '*“It fell”', '“It stood”', 'a speech'),
    choiceOf('Which years were dry?', '*2010', '2011', 'Arle'),
    choicesOf('Which towns were flooded?', '*Arle', '*Bray', 'twelve boats'),
  ],
  passes: [
    choiceOf('When did the wall fall?', '*May 2016', 'June 2016', 'July 2016'),
    choiceOf('How many boats sank?', '*four', 'five', 'fourteen'),
    choiceOf('Who rebuilt the wall?', '*Ana Silva', 'Bo Lind', 'The Greens'),
    choiceOf('What fell?', '*a wall', 'Arle Tower', '12 masts'),
    choicesOf('Which towns were flooded?', '*Arle', '*Bray', 'Corse'),
    typedOf('When did the wall fall?', 'May 2016'),
  ],
});
