import { describe, expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { prepare } from '../../prepare/prepare.js';
import { toldWhole } from './told-whole.js';

function whole(passage: string): string | null {
  const lead = 'The Bray council decided to close nine schools';
  const text = `${lead}${passage}. Nobody in Bray had thought so.`;
  const asking = prepare(read({ id: 'case', text, publishedAt: '2024-05-14' }));
  return toldWhole(asking, { start: 'The Bray council decided '.length, end: lead.length + passage.length }, null);
}

describe('a passage told whole', () => {
  it.each([
    [' next year', 'to close nine schools in 2025'],
    [' by the end of next year', 'to close nine schools by the end of 2025'],
    [' last month', 'to close nine schools in April 2024'],
    [' on Monday', 'to close nine schools'],
    [' in the hills', 'to close nine schools in the hills'],
  ])('%s', (passage, told) => {
    expect(whole(passage)).toBe(told);
  });

  it('is none where something in it points elsewhere', () => {
    expect(whole(' for those reasons')).toBeNull();
  });
});
