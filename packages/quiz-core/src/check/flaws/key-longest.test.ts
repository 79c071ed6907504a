import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, choicesOf, typedOf } from '../../testing/hand-written.js';
import { keyLongest } from './key-longest.js';

describeFlaw(keyLongest, {
  flags: [
    choiceOf(
      'What did the mayor promise?',
      '*A new bus line from the harbour to the hospital',
      'A park',
      'A school',
      'A pool',
    ),
    choiceOf('What did the mayor promise?', 'A park', '*To rebuild the old harbour wall by next spring', 'A pool'),
    choiceOf('Who won?', '*Ana Silva of the Harbour Rowing Club', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What broke?', '*The older of the two pumps', 'A pipe', 'A valve'),
    choiceOf('What did Ana Silva say?', '*“The wall will be finished in spring”', '“It is late”', '“I agree”'),
    choiceOf('Where is it?', '*On the north bank of the river', 'In town', 'At sea'),
  ],
  passes: [
    choiceOf(
      'What did the mayor promise?',
      '*A new bus line to the hospital',
      'A new park beside the station',
      'A pool',
    ),
    choiceOf('Who won?', '*Ana Silva', 'Bo', 'Cy'),
    choiceOf('What broke?', '*A pipe', 'The older of the two pumps', 'A valve'),
    choiceOf('Who won?', '*Maximiliana Featherstone', 'Bo Lind', 'Cy Marsh'),
    choicesOf('What broke?', '*The older of the two pumps', '*A pipe', 'A valve'),
    typedOf('What broke?', 'the older of the two pumps in the cellar'),
  ],
});
