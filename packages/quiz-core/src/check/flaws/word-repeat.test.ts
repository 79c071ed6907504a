import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, typedOf } from '../../testing/hand-written.js';
import { wordRepeat } from './word-repeat.js';

describeFlaw(wordRepeat, {
  flags: [
    choiceOf('Who closed the harbour bridge?', '*The harbour master', 'The mayor', 'The police'),
    choiceOf('What did the striking drivers do?', '*Struck a deal by striking', 'Went home', 'Sang'),
    choiceOf('Who annexed the valley?', '*The annexing army', 'The mayor', 'The police'),
    choiceOf('Which firm makes the turbines?', '*Turbine and Sons', 'Lind Brothers', 'Marsh Works'),
    choiceOf('Who said “the Ferry Company is late”?', '*The Ferry Company’s manager', 'Ana Silva', 'Bo Lind'),
    choiceOf('In which year did the 2014 summit begin?', '*2014', '2015', '2016'),
  ],
  passes: [
    choiceOf('Who closed the harbour bridge?', '*The harbour master', 'The harbour board', 'The police'),
    choiceOf('Who closed the bridge?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What have they said about it?', '*They have said it', 'Nothing', 'A word'),
    choiceOf('Who sang?', '*A man from the west', 'A boy', 'A girl'),
    choiceOf('Who rowed to the island?', '*Ana Silva', 'The island council', 'Cy Marsh'),
    typedOf('Who closed the harbour bridge?', 'harbour master'),
  ],
});
