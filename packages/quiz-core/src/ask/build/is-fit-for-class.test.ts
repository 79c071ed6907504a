import { expect, it } from 'vitest';
import { read } from '../../read/index.js';
import { harbour } from '../../testing/harbour.js';
import { ask } from '../ask.js';

const stems = (lead: string) =>
  ask(read({ id: 'case', text: `${lead}\n\n${harbour}`, publishedAt: '2024-05-14' })).map(({ stem }) => stem);

it.each([
  ['Bo Lind was jailed for six years on Monday for theft.', true],
  ['Bo Lind was jailed for six years on Monday for rape.', false],
  ['Bo Lind was jailed for six years on Monday for sexually assaulting a sailor.', false],
])('%s: asked about %s', (lead, isAsked) => {
  expect(stems(lead).some((stem) => stem.includes('jailed'))).toBe(isAsked);
});
