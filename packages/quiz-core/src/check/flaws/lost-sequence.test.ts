import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf } from '../../testing/hand-written.js';
import { lostSequence } from './lost-sequence.js';

describeFlaw(lostSequence, {
  flags: [
    choiceOf('In which year was the wall built?', '2012', '*2010', '2014'),
    choiceOf('How many boats sank?', 'four', '*two', 'six'),
    choiceOf('On what date did it open?', 'June 17, 2016', '*June 2, 2016', 'June 20, 2016'),
    choiceOf('How much did it cost?', '$4 million', '*$900,000', '$5 million'),
    choiceOf('On what day did it open?', 'Friday', '*Monday', 'Sunday'),
    choiceOf('How many boats sank?', 'twenty-one', '*thirty', 'twelve'),
  ],
  passes: [
    choiceOf('In which year was the wall built?', '2010', '*2012', '2014'),
    choiceOf('How many boats sank?', 'six', '*four', 'two'),
    choiceOf('On what date did it open?', 'June 2, 2016', '*June 17, 2016', 'July 1, 2016'),
    choiceOf('Who won?', '*Ana Silva', 'Cy Marsh', 'Bo Lind'),
    choiceOf('How much did it cost?', '$900,000', '*$4 million', '$1 billion'),
    choiceOf('How many boats sank?', '2', '*1'),
  ],
});
