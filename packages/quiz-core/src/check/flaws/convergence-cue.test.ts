import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, choicesOf } from '../../testing/hand-written.js';
import { convergenceCue } from './convergence-cue.js';

describeFlaw(convergenceCue, {
  flags: [
    choiceOf('What was cut?', '*harbour rail subsidies', 'harbour taxes', 'school subsidies', 'rail fines'),
    choiceOf('Who signed?', '*mayor Ana Silva', 'mayor Pat Lind', 'judge Silva Noor', 'clerk Dara Voss'),
    choiceOf('What fell?', '*northern harbour wall', 'northern tower', 'harbour crane', 'castle wall'),
    choiceOf('What opened?', '*summer swimming school', 'summer fair', 'swimming hall', 'dance school'),
    choiceOf('What rose?', '*winter heating prices', 'winter tides', 'heating pipes', 'bread prices'),
    choiceOf('What sank?', '*yellow fishing boat', 'yellow buoy', 'fishing nets', 'ferry boat'),
  ],
  passes: [
    choiceOf('What was cut?', '*rail subsidies', 'school taxes', 'road tolls'),
    choiceOf('What was cut?', '*harbour rail subsidies', 'harbour taxes', 'road tolls'),
    choiceOf('What was cut?', '*rail subsidies', 'rail taxes', 'rail fines'),
    choiceOf('Who signed?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What was cut?', '*rail subsidies', 'harbour taxes'),
    choicesOf('What was cut?', '*harbour rail subsidies', 'harbour taxes', 'school subsidies', 'rail fines'),
  ],
});
