import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf } from '../../testing/hand-written.js';
import { negativeStem } from './negative-stem.js';

describeFlaw(negativeStem, {
  flags: [
    choiceOf('Which of these towns was not flooded?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who spoke at the meeting except Ana Silva?', '*Bo Lind', 'Cy Marsh', 'Di Noor'),
    choiceOf('Which town has never had a mayor?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Which statement is false?', '*Arle was flooded', 'Bray was flooded', 'Corse was flooded'),
    choiceOf('Which town didn’t vote?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who paid least?', '*Arle', 'Bray', 'Corse'),
    choiceOf("Which town wasn't told?", '*Arle', 'Bray', 'Corse'),
  ],
  passes: [
    choiceOf('Which of these towns was NOT flooded?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who said that Canada will not join?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who said “I never wrote it”?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Which knot did the sailor tie?', '*A bowline', 'A hitch', 'A bend'),
    choiceOf('Who won at least two games?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who warned that the wall would fall without repairs?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
  ],
});
