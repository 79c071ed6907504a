import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { daily } from './daily.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('it runs now and each day, until it is stopped', async () => {
  let runs = 0;
  const { stop } = daily(async () => {
    runs++;
  });
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1_000);
  expect(runs).toBe(2);
  await stop();
  await vi.advanceTimersByTimeAsync(48 * 60 * 60 * 1_000);
  expect(runs).toBe(2);
});

test('who stops it waits for what is running', async () => {
  let done = false;
  const { stop } = daily(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    done = true;
  });
  const stopped = stop();
  await vi.advanceTimersByTimeAsync(1_000);
  await stopped;
  expect(done).toBe(true);
});
