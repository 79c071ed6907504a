import { describe, expect, it } from 'vitest';
import { longestRun, outcomeOf } from './outcome';

describe('outcomeOf', () => {
  it.each([
    [1, 'right'],
    [0.999, 'partly'],
    [0.01, 'partly'],
    [0, 'wrong'],
  ])('credit %d is %s', (credit, outcome) => {
    expect(outcomeOf(credit)).toBe(outcome);
  });
});

describe('longestRun', () => {
  it.each([
    [[], 0],
    [[0, 0.5], 0],
    [[1, 1, 0.5, 1], 2],
    [[1, 0, 1, 1, 1], 3],
  ])('%j is %d', (credits, run) => {
    expect(longestRun(credits.map((credit) => ({ credit })))).toBe(run);
  });
});
