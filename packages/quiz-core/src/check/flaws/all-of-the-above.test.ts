import { describeFlaw } from '../../testing/describe-flaw.js';
import { choiceOf, choicesOf } from '../../testing/hand-written.js';
import { allOfTheAbove } from './all-of-the-above.js';

describeFlaw(allOfTheAbove, {
  flags: [
    choiceOf('Why was the match stopped?', 'Rain', 'Fog', '*All of the above'),
    choiceOf('Why was the match stopped?', '*Rain', 'Fog', 'all of these'),
    choiceOf('Why was the match stopped?', 'Rain', 'Fog', '*Both'),
    choiceOf('Why was the match stopped?', 'Rain', 'Fog', '*All of the answers'),
    choicesOf('Why was the match stopped?', '*Rain', 'Fog', 'All of those'),
    choiceOf('Why was the match stopped?', 'Rain', 'Fog', '*All.'),
  ],
  passes: [
    choiceOf('Why was the match stopped?', '*Rain', 'Fog', 'Snow'),
    choiceOf('What did the coach say?', '*“All of the above was my fault”', '“We lost”', '“We won”'),
    choiceOf('Who was fined?', '*Both teams', 'The home team', 'The visitors'),
    choiceOf('Where was the ball found?', '*Above the stand', 'Behind the goal', 'In the hall'),
    choiceOf('How did all of the above change?', '*Slowly', 'Fast', 'Twice'),
    choiceOf('Who scored?', '*Allan Both', 'Ned Hall', 'Sam Ball'),
  ],
});
