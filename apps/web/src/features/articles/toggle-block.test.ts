import type { Block } from '@quoth/quiz-core/schema';
import { describe, expect, it } from 'vitest';
import { toggleBlock } from './toggle-block';

const body: Block = { is: 'body', start: 10, end: 40 };
const furniture: Block = { is: 'furniture', start: 0, end: 9 };
const credit: Block = { is: 'credit', start: 50, end: 70 };
const none = { kept: [], dropped: [] };

describe('toggleBlock', () => {
  it('drops what is in the article', () => {
    expect(toggleBlock(none, body)).toEqual({ kept: [], dropped: [{ start: 10, end: 40 }] });
  });

  it.each([furniture, credit])('keeps what was left out: $is', (block) => {
    expect(toggleBlock(none, block)).toEqual({ kept: [{ start: block.start, end: block.end }], dropped: [] });
  });

  it('takes a correction back rather than adding its opposite', () => {
    const dropped = toggleBlock(none, body);
    expect(toggleBlock(dropped, { ...body, is: 'furniture' })).toEqual(none);
    const kept = toggleBlock(none, furniture);
    expect(toggleBlock(kept, { ...furniture, is: 'body' })).toEqual(none);
  });

  it('leaves other corrections alone', () => {
    const dropped = toggleBlock(none, body);
    expect(toggleBlock(dropped, furniture)).toEqual({
      kept: [{ start: 0, end: 9 }],
      dropped: [{ start: 10, end: 40 }],
    });
  });
});
