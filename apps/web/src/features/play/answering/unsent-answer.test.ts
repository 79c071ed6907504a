import type { Answer } from '@quoth/quiz-core/schema';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unsentAnswer } from './unsent-answer';

const here = { editionId: 'e', playId: 'p', questionId: 'q' };
const answer: Answer = { kind: 'choice', choice: 'a' };
const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => stored.set(name, value),
    removeItem: (name: string) => stored.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('unsentAnswer', () => {
  it.each<Answer>([
    answer,
    { kind: 'choices', choices: ['a', 'b'] },
    { kind: 'typed', text: 'Antalya' },
    { kind: 'match', pairs: [['a', 'x']] },
    { kind: 'order', order: ['b', 'a'] },
  ])('gives back what was kept: $kind', (kept) => {
    unsentAnswer.keep(here, kept);
    expect(unsentAnswer.of(here)).toEqual(kept);
  });

  it.each([
    { ...here, questionId: 'another' },
    { ...here, playId: 'another' },
    { ...here, editionId: 'another' },
  ])('belongs to one question of one play: not to %o', (elsewhere) => {
    unsentAnswer.keep(here, answer);
    expect(unsentAnswer.of(elsewhere)).toBeNull();
  });

  it('is gone once it is forgotten, and nothing is left in the browser', () => {
    unsentAnswer.keep(here, answer);
    unsentAnswer.forget(here.editionId);
    expect(unsentAnswer.of(here)).toBeNull();
    expect(stored.size).toBe(0);
  });

  it.each([
    'not JSON',
    'null',
    '{"playId":"p","questionId":"q"}',
    '{"playId":"p","questionId":"q","answer":{"kind":"choices","choices":"a"}}',
    '{"playId":"p","questionId":"q","answer":{"kind":"match","pairs":[["a"]]}}',
    '{"playId":"p","questionId":"q","answer":{"kind":"guess"}}',
  ])('takes nothing for an answer that is none: %s', (text) => {
    unsentAnswer.keep(here, answer);
    for (const name of stored.keys()) stored.set(name, text);
    expect(unsentAnswer.of(here)).toBeNull();
  });

  it('does without a storage that refuses', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    unsentAnswer.keep(here, answer);
    expect(unsentAnswer.of(here)).toBeNull();
    unsentAnswer.forget(here.editionId);
  });
});
