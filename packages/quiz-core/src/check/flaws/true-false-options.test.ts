import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, typedOf } from '../../testing/hand-written.js';
import { trueFalseOptions } from './true-false-options.js';

describeFlaw(trueFalseOptions, {
  flags: [
    choiceOf('Was the wall rebuilt?', '*Yes', 'No'),
    choiceOf('The wall was rebuilt.', '*True', 'False'),
    choiceOf('True or false: the wall was rebuilt?', '*It was', 'It was not'),
    choiceOf('Was the wall rebuilt?', '*Yes!', 'No.'),
    choiceOf('Is it so?', '*correct', 'incorrect'),
    choiceOf('The wall was rebuilt: true or false?', '*The first', 'The second'),
  ],
  passes: [
    choiceOf('Who rebuilt the wall?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What did Ana Silva answer?', '*“Yes”', '“No”', '“Maybe”'),
    choiceOf('What is the group called?', '*True North', 'False Bay', 'No Way Home'),
    choiceOf('Who said that “true or false is not the point”?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who played Dr. No?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    typedOf('What was the answer?', 'yes'),
  ],
});
