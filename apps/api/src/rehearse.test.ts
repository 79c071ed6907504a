import { article, play, principal } from '@quoth/db';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rehearse } from './rehearse.js';
import { quizOfEveryKind } from './testing/questions.js';
import { engineThatMakes, madeWith, someText, type TestApi, testApi } from './testing/test-api.js';

let api: TestApi;
let made: string[];

beforeEach(async () => {
  made = [];
  const engine = engineThatMakes((articleId) => {
    made.push(articleId);
    return madeWith(quizOfEveryKind(articleId, 'one'));
  });
  api = await testApi({ engine });
});
afterEach(() => api.close());

const silent = pino({ level: 'silent' });

test('it makes a quiz of each text more than once, and leaves nothing behind', async () => {
  await rehearse(api.app, silent, [someText, someText]);
  expect(made.length).toBeGreaterThanOrEqual(4);
  for (const table of [principal, article, play]) expect(await api.app.db.$count(table)).toBe(0);
});
