import { expect, test } from 'vitest';
import { read } from '../index.js';

const rest = 'The meeting was held in the town hall and it was over before the end of the day.';
const saidIn = (text: string) =>
  read({ id: 'test', text: `${text}\n\n${rest}` }).quotes.map(
    ({ speaker, text: words }) => `${speaker?.text} | ${words}`,
  );

test.each([
  // A cue of its own behind a comma takes what is before it, or the words in marks behind it.
  [
    'It wants to close three pools in the north, the council said.',
    ['the council | It wants to close three pools in the north'],
  ],
  [
    'When Leeds Rail signaled that it was for sale, Owen Tarrant said, “We fell off our chairs.”',
    ['Leeds Rail | that it was for sale', 'Owen Tarrant | “We fell off our chairs.”'],
  ],
  ['Ruth Hale hopes to sell two boats: the old one and the one that leaks.', ['Ruth Hale | to sell two boats']],
  // What follows a verb is no clause, and nothing is told.
  ['Ruth Hale maintains a wide lead among ferry users, and her talk on Friday was full.', []],
  ['The council had added the extra week, known as the Long Week, after many stood in lines.', []],
  ['Ruth Hale maintained a brisk pace into advanced age.', []],
  ['Hale praised the book she wrote that helped the party to grow.', []],
  ['It is a gas, a poison found in caves.', []],
  // Named so by somebody else, as the verb behind the marks shows.
  ['The boat labeled “a wreck by those who know” continues to sail.', ['The boat | “a wreck by those who know”']],
  // Somebody's words, put in behind another's cue.
  [
    'Many aldermen have said the same, including Owen Tarrant -- “It is a shame for any mayor to hide the books” -- of Leeds.',
    ['Owen Tarrant | “It is a shame for any mayor to hide the books”'],
  ],
  [
    'The film shows footage of Owen Tarrant saying “That makes me smart” in a debate.',
    ['Owen Tarrant | “That makes me smart”'],
  ],
  [
    'It began with a film in which teenagers use a puppet to knock on a door, yelling “no more rent!”',
    ['teenagers | “no more rent!”'],
  ],
])('%s', (text, expected) => {
  expect(saidIn(text)).toEqual(expected);
});
