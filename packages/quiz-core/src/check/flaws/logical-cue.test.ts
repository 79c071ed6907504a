import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf } from '../../testing/hand-written.js';
import { logicalCue } from './logical-cue.js';

describeFlaw(logicalCue, {
  flags: [
    choiceOf('When did the wall fall?', '*May 2016', 'Ana Silva', 'Arle'),
    choiceOf('How many boats sank?', '*four', 'red ones', 'in the bay'),
    choiceOf('Who rebuilt the wall?', '*Ana Silva', 'in the spring', 'twelve'),
    choiceOf('Where did the wall fall?', '*Arle', 'on purpose', '2016'),
    choiceOf('In which year did the wall fall?', '*2016', 'Arle', 'Bray'),
    choiceOf('How much did the wall cost?', '*$3 million', 'too high', 'no idea'),
  ],
  passes: [
    choiceOf('When did the wall fall?', '*May 2016', 'June 2016', 'July 2016'),
    choiceOf('How many boats sank?', '*four', 'five', 'red ones'),
    choiceOf('Who rebuilt the wall?', '*Ana Silva', 'Bo Lind', 'the council'),
    choiceOf('Where did the wall fall?', '*Arle', 'Bray', 'Corse'),
    choiceOf('What fell?', '*Arle Tower', 'a tree', 'a mast'),
    choiceOf('Who rebuilt the wall?', '*a farmer', 'Bo Lind', 'Cy Marsh'),
  ],
});
