import { expect, it } from 'vitest';
import { tag } from '../../../read/tagger.js';
import { did } from './did.js';

it.each([
  ['Lind taped the box.', 'taped', 'tape'],
  ['Lind tapped the box.', 'tapped', 'tap'],
  ['Lind hoped for rain.', 'hoped', 'hope'],
  ['Lind robbed the bank.', 'robbed', 'rob'],
  ['Lind visited Arle.', 'visited', 'visit'],
  ['Lind fixed the roof.', 'fixed', 'fix'],
  ['Lind took a boat.', 'took', 'take'],
])('in “%s” %s asks with “did … %s”', (text, verb, base) => {
  expect(did(tag(text, 0, text.length).filter((token) => token.text === verb))).toEqual({ before: 'did', after: base });
});
