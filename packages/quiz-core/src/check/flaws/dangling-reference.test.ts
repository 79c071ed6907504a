import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf } from '../../testing/hand-written.js';
import { danglingReference } from './dangling-reference.js';

describeFlaw(danglingReference, {
  flags: [
    choiceOf('Where did he speak on Friday?', '*Arle', 'Bray', 'Corse'),
    choiceOf('When will it open?', '*In May', 'In June', 'In July'),
    choiceOf('Who criticized this decision?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('What did Ana Silva say yesterday?', '*“No”', '“Yes”', '“Maybe”'),
    choiceOf('Why did Ana Silva oppose the plan?', '*Cost', 'Noise', 'Time'),
    choiceOf('How many workers will the closures affect?', '*640', '540', '740'),
    choiceOf('Who spoke at the meeting?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Where did the two men travel?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who was elected last week?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Where is their office?', '*Arle', 'Bray', 'Corse'),
  ],
  passes: [
    choiceOf('Where did Ana Silva say she would speak?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who said he would resign?', '*Al Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Who said “he is late and so is this plan”?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Which company said it would close?', '*Arle Foods', 'Bray Foods', 'Corse Foods'),
    choiceOf('Who opposed the plan to close the harbour?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('Which of these towns was flooded in May 2016?', '*Arle', 'Bray', 'Corse'),
    choiceOf('Who said it was raining in Arle?', '*Ana Silva', 'Bo Lind', 'Cy Marsh'),
    choiceOf('When did Arle open its bridge?', '*2001', '2002', '2003'),
  ],
});
