import { describe, expect, it } from 'vitest';
import { placeQuery, reachable, readPlace } from './search-params';

describe('a place in the address', () => {
  it.each([
    ['', { step: 'intro', missed: null }],
    ['?question=1', { step: 0, missed: null }],
    ['?question=14', { step: 13, missed: null }],
    ['?question=end', { step: 'end', missed: null }],
    ['?question=2&missed=0192', { step: 1, missed: '0192' }],
  ] as const)('%s is read and written back', (query, place) => {
    expect(readPlace(new URLSearchParams(query))).toEqual(place);
    expect(placeQuery(place)).toBe(query);
  });

  it.each(['?question=0', '?question=-3', '?question=1.5', '?question=x', '?question='])('%s is the intro', (query) => {
    expect(readPlace(new URLSearchParams(query)).step).toBe('intro');
  });
});

describe('reachable', () => {
  it.each([
    { step: 5, answered: 2, total: 8, place: 2 },
    { step: 1, answered: 2, total: 8, place: 1 },
    { step: 'end', answered: 2, total: 8, place: 2 },
    { step: 'end', answered: 8, total: 8, place: 'end' },
    { step: 99, answered: 8, total: 8, place: 'end' },
    { step: 7, answered: 8, total: 8, place: 7 },
    { step: 'intro', answered: 3, total: 8, place: 'intro' },
  ] as const)('$step with $answered of $total answered is $place', ({ step, place, ...play }) => {
    expect(reachable(step, play)).toBe(place);
  });

  it('is the intro while there is no play', () => {
    expect(reachable(3, null)).toBe('intro');
  });
});
