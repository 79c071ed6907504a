import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { events } from './events.js';

it.each([
  ['Actor Bill Stone died on Sunday at his home in Bray at the age of 83.', 'Bill Stone'],
  ['Senator Dan Price defeated Governor Lisa Roe in the primary in Bray on Tuesday.', 'Dan Price'],
])('%s: tells of one event, by the name of whose it is', (lead, name) => {
  const text = `${lead}\n\n${harbour}`;
  const found = events(prepare(read({ id: 'case', text, publishedAt: '2024-05-14' })));
  expect(found.filter(({ start }) => start < lead.length).map((event) => event.name)).toEqual([name]);
});
