import { describe, expect, it } from 'vitest';
import en from '../../../../messages/en.json';
import { suggestNicknames } from './suggest-nicknames';

describe('suggestNicknames', () => {
  it('gives different names until the words run out', () => {
    let turn = 0;
    const random = () => (turn++ % 7) / 7;
    expect(new Set(suggestNicknames('Calm Kind', 'Otter Owl', 9, random))).toEqual(
      new Set(['Calm Otter', 'Calm Owl', 'Kind Otter', 'Kind Owl']),
    );
  });

  it('never suggests a name the leaderboard would refuse for its length', () => {
    const longest = (words: string) => Math.max(...words.split(' ').map((word) => word.length));
    const { adjectives, animals } = en.nicknames;
    expect(longest(adjectives) + 1 + longest(animals)).toBeLessThanOrEqual(20);
  });
});
