import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, choicesOf, typedOf } from '../../testing/hand-written.js';
import { noneOfTheAbove } from './none-of-the-above.js';

describeFlaw(noneOfTheAbove, {
  flags: [
    choiceOf('Who opened the bridge?', '*Ana Silva', 'Bo Lind', 'None of the above'),
    choiceOf('Who opened the bridge?', 'Ana Silva', 'Bo Lind', '*none of these'),
    choiceOf('Who opened the bridge?', '*Ana Silva', 'Bo Lind', 'Neither.'),
    choicesOf('Which towns were flooded?', '*Arle', '*Bray', 'None of those'),
    choiceOf('Who opened the bridge?', '*Ana Silva', 'Bo Lind', 'NONE OF THE ABOVE.'),
    choiceOf('Who opened the bridge?', '*Ana Silva', 'Bo Lind', 'None of them'),
  ],
  passes: [
    choiceOf('Who opened the bridge?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What did Ana Silva say?', '*“None of the above is true”', '“It will open”', '“It will close”'),
    choiceOf('What was the ship called?', '*Nonesuch', 'Above and Beyond', 'Neither Nor'),
    choiceOf('Who did the mayor blame?', '*None but himself', 'The council', 'The builder'),
    choiceOf('Which group paid none of the costs above a million?', '*The club', 'The city', 'The state'),
    typedOf('Complete Ana Silva’s words: “None of the above …”', 'matters'),
  ],
});
