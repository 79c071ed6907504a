import { expect, test } from 'vitest';
import { inBatches } from './in-batches.js';

/** Doubles numbers, refuses batches with a negative one, and remembers what it was asked. */
function doubling() {
  const asked: number[][] = [];
  const double = inBatches(async (numbers: readonly number[]) => {
    asked.push([...numbers]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (numbers.some((number) => number < 0)) throw new Error(`not ${numbers.join(' ')}`);
    return numbers.map((number) => number * 2);
  });
  return { asked, double };
}

test('calls that come together are worked on together, and each gets its own result', async () => {
  const { asked, double } = doubling();
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(asked).toEqual([[1, 2, 3]]);
});

test('what comes while a batch is worked on goes into the next one', async () => {
  const { asked, double } = doubling();
  const first = double(1);
  await expect.poll(() => asked).toEqual([[1]]);
  expect(await Promise.all([first, double(2), double(3)])).toEqual([2, 4, 6]);
  expect(asked).toEqual([[1], [2, 3]]);
  expect(await double(4)).toBe(8);
});

test('a call that fails does not fail the others', async () => {
  const { asked, double } = doubling();
  const outcomes = await Promise.allSettled([1, -2, 3].map(double));
  expect(outcomes).toMatchObject([{ value: 2 }, { reason: new Error('not -2') }, { value: 6 }]);
  expect(asked).toEqual([[1, -2, 3], [1], [-2], [3]]);
});

test('no batch is longer than a hundred', async () => {
  const { asked, double } = doubling();
  await Promise.all(Array.from({ length: 250 }, (_, index) => double(index)));
  expect(asked.map(({ length }) => length)).toEqual([100, 100, 50]);
});
