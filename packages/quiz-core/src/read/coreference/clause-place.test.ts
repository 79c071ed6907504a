import { expect, test } from 'vitest';
import { tag } from '../tagger.js';
import { placeInClause, speaksInClause } from './clause-place.js';

test.each([
  ['Hale left in May.', 'Hale', 'subject', false],
  ['Hale, 19, who came in May, said no.', 'Hale', 'subject', true],
  ['Another pollster, Owen Hale of Leeds University, said no.', 'Owen Hale', 'subject', true],
  ['“Never,” said Owen Hale of Leeds.', 'Owen Hale', 'subject', true],
  ['Its lawyer, Alan Hale, said no.', 'Alan Hale', 'subject', true],
  ['They met the lawyer of Alan Hale in May.', 'Alan Hale', 'object', false],
  ['It was Hale’s boat.', 'Hale', 'owner', false],
])('%s', (text, name, place, speaks) => {
  const start = text.indexOf(name);
  const [tokens, span] = [tag(text, 0, text.length), { start, end: start + name.length }];
  expect(placeInClause(tokens, span)).toBe(place);
  expect(speaksInClause(tokens, span)).toBe(speaks);
});
