import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf } from '../../testing/hand-written.js';
import { vagueTerms } from './vague-terms.js';

describeFlaw(vagueTerms, {
  flags: [
    choiceOf('What do pupils often eat?', '*Bread', 'Fish', 'Rice'),
    choiceOf('What was lost?', '*Several boats', 'A car', 'A bus'),
    choiceOf('Who rarely votes?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What was lost?', '*Many boats', 'A car', 'A bus'),
    choiceOf('Who usually speaks first?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('How full was it?', '*More or less full', 'Empty', 'Half full'),
  ],
  passes: [
    choiceOf('How many boats were lost?', '*two', 'three', 'four'),
    choiceOf('Who said “We often lose several”?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Which of some of the towns was flooded?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who won in Somerset?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who leads the Germany team?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who softened the rule?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
  ],
});
