import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, typedOf } from '../../testing/hand-written.js';
import { fillInBlank } from './fill-in-blank.js';

describeFlaw(fillInBlank, {
  flags: [
    choiceOf('The ____ was rebuilt in May.', '*wall', 'bridge', 'road'),
    choiceOf('Ana Silva rebuilt the ____.', '*wall', 'bridge', 'road'),
    choiceOf('Fill in the blank to finish the sentence.', '*wall', 'bridge', 'road'),
    typedOf('The ___ was rebuilt by ___.', 'wall'),
    typedOf('Complete: “The ____ was rebuilt in May”', 'wall'),
    choiceOf('The [blank] was rebuilt.', '*wall', 'bridge', 'road'),
  ],
  passes: [
    typedOf('Complete Ana Silva’s words: “We will rebuild the ____”.', 'wall'),
    typedOf('Complete Ana Silva’s words: “We will rebuild the …”', 'wall'),
    choiceOf('Who said “We will … rebuild the wall”?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who said “Well... maybe”?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who said “[Ana Silva] is late”?', '*Al Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What was rebuilt in May?', '*The wall', 'The bridge', 'The road'),
  ],
});
