import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, typedOf } from '../../testing/hand-written.js';
import { unfocusedStem } from './unfocused-stem.js';

describeFlaw(unfocusedStem, {
  flags: [
    choiceOf('Which of the following is true?', '*Arle was flooded', 'Bray was flooded', 'Corse was flooded'),
    choiceOf('Which of these statements is correct?', '*Arle was flooded', 'Bray was', 'Corse was'),
    choiceOf('The mayor of Arle', '*resigned', 'was elected', 'was ill'),
    choiceOf('Who won?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Flooding in the town of Arle:', '*began in May', 'began in June', 'began in July'),
    choiceOf('Which one of the following are mentioned?', '*Arle', 'Bray', 'Corse'),
  ],
  passes: [
    choiceOf('Which of the following towns was flooded in May?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who won the race at Arle?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Put these events in order, earliest first.', '*A', 'B'),
    choiceOf('Match each speaker to the words.', '*A', 'B'),
    typedOf('Complete Ana Silva’s words: “We will rebuild the …”', 'wall'),
    choiceOf('In the article, the mayor of Arle was from which party?', '*Greens', 'Reds', 'Blues'),
  ],
});
