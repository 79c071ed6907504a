import { expect, test } from 'vitest';
import { TooMany } from './errors.js';
import { createLimits } from './limits.js';

const tight = { principal: 3, quizzes: 1, address: 100, newcomers: 100, newcomersQuizzes: 100 };

test('a limit counts for each key by itself, and says how long to wait', async () => {
  const limits = createLimits(tight);
  for (let write = 0; write < 3; write++) await limits.count('principal', 'one');
  const refused = await limits.count('principal', 'one').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(TooMany);
  const { reason } = refused as TooMany;
  expect(reason.code).toBe('too-many-requests');
  expect(reason.params).toEqual({ seconds: expect.closeTo(60, -0.5) });
  await limits.count('principal', 'another');
  await limits.count('quizzes', 'one');
});
