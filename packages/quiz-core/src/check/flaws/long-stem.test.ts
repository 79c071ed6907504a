import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, typedOf } from '../../testing/hand-written.js';
import { longStem } from './long-stem.js';

describeFlaw(longStem, {
  flags: [
    choiceOf(
      'Which of the people who came to the town hall of Arle on the evening of the first Friday in May to hear what the council would decide spoke about the wall?',
      '*Ana Silva',
      'Bo Lind',
      'Cy Marsh',
    ),
    choiceOf('Arle has a wall. It was built long ago. Who rebuilt it?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    typedOf(
      'Which of the people who came to the town hall of Arle on the evening of the first Friday in May to hear what the council would decide spoke about the wall?',
      'Ana Silva',
    ),
    choiceOf(
      'And which of the people who came to the town hall of Arle on the evening of the first Friday in May to hear what the council would decide spoke about the wall?',
      '*Ana',
      'Bo',
      'Cy',
    ),
    choiceOf('It rained in Arle. It rained in Bray. It rained everywhere. Who stayed dry?', '*Ana', 'Bo', 'Cy'),
    choiceOf(
      'In the spring of the year in which the wall of Arle fell, who among the members of the council, past and present, asked the mayor to resign?',
      '*Ana',
      'Bo',
      'Cy',
    ),
  ],
  passes: [
    choiceOf('Who rebuilt the wall of Arle?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf(
      'Who said “Which of the people who came to the town hall of Arle on the evening of the first Friday in May to hear what the council would decide spoke about the wall?”',
      '*Ana Silva',
      'Bo Lind',
      'Cy Marsh',
    ),
    choiceOf('Arle has a wall. Who rebuilt it?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who did Lt. Gen. J. R. Lind of the U.S. Army praise in St. Louis?', '*Ana', 'Bo', 'Cy'),
    choiceOf('Who said “It fell. It was old. It is gone”?', '*Ana', 'Bo', 'Cy'),
    typedOf('Complete Ana Silva’s words: “We will rebuild the …”', 'wall'),
  ],
});
