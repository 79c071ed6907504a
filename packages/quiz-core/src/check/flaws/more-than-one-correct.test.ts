import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf } from '../../testing/hand-written.js';
import { moreThanOneCorrect } from './more-than-one-correct.js';

describeFlaw(moreThanOneCorrect, {
  flags: [
    choiceOf('Where was the meeting?', '*Ottawa', 'Ottawa, Canada', 'Paris'),
    choiceOf('Who spoke?', '*Stephen Harper', 'Harper', 'Justin Trudeau'),
    choiceOf('When was it?', '*June 16, 2016', 'June 2016', 'May 2016'),
    choiceOf('When was it?', '*Thursday, June 16, 2016', 'June 16, 2016', 'May 2016'),
    choiceOf('Which alliance acted?', '*NATO', 'North Atlantic Treaty Organization', 'United Nations'),
    choiceOf('Who spoke?', 'Ana Silva', 'ana silva.', '*Bo Lind'),
    choiceOf('How many boats sank?', '*four', '4', 'five'),
  ],
  passes: [
    choiceOf('Where was the meeting?', '*South Korea', 'North Korea', 'Japan'),
    choiceOf('How much did it cost?', '*$4 million', '$4 billion', '$40 million'),
    choiceOf('When was it?', '*June 16, 2016', 'June 17, 2016', 'May 16, 2016'),
    choiceOf('Who spoke?', '*Ana Silva', 'Bo Silva', 'Cy Silva'),
    choiceOf('How many boats sank?', '*four', 'forty', 'fourteen'),
    choiceOf('Where was it?', '*New York', 'York', 'Leeds'),
  ],
});
