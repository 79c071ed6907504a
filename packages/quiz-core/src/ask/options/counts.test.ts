import { expect, it } from 'vitest';
import { amount } from '../../check/text/amount.js';
import { read } from '../../read/index.js';
import { harbour } from '../../testing/harbour.js';
import { prepare } from '../prepare/prepare.js';
import { countOptions } from './counts.js';

function optionsFor(told: string, number: string): readonly string[] {
  const text = `${told}\n\n${harbour}`;
  const start = text.indexOf(number);
  const sentence = { start, end: text.indexOf('.', start) };
  const counted = { number, things: [], start, end: start + number.length };
  return countOptions(prepare(read({ id: 'case', text })), counted, sentence)?.distractors.map((one) => one.text) ?? [];
}

it('sets a number of the article beside the key, where it counts something else', () => {
  expect(optionsFor('Lind caught 4,310 herring. Marsh sold 6,200 boats.', '4,310')).toContain('6,200');
});

it.each([
  ['the key, rounded', 'Lind followed 46,210 gulls. The study of more than 46,000 birds is new.'],
  ['another count of the same things', 'Lind followed 46,210 gulls. In May there were 31,000 gulls on the cliff.'],
])('leaves out %s', (_, text) => {
  const others = optionsFor(text, '46,210').map((other) => amount(other));
  expect(others.length).toBe(3);
  expect(others).not.toContain(46_000);
  expect(others).not.toContain(31_000);
});

it.each(['23', '27', '214', '1,150', '318'])('sets no number beside %s that is within a twentieth of it', (number) => {
  const key = amount(number) ?? 0;
  for (const other of optionsFor(`Lind counted ${number} gulls in Arle.`, number)) {
    expect(Math.abs((amount(other) ?? 0) - key) / key).toBeGreaterThan(0.04);
  }
});

it.each(['1,150', '1,100', '10,400', '112'])(
  'sets a number of as many digits beside %s, though one of the article has fewer',
  (number) => {
    const told = `Lind counted ${number} gulls in Arle. Marsh sold 870 boats. Sund sold 9,200 nets. Weir sold 96 oars.`;
    const lengths = optionsFor(told, number).map((other) => other.length);
    expect(lengths).toContain(number.length);
  },
);
