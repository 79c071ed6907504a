import { playerQuestionSchema } from '@quoth/quiz-core/schema';
import { afterEach, expect, test } from 'vitest';
import { playAnsweredSchema } from '../../dto/play.js';
import { quizOfEveryKind, wrongAnswers } from '../../testing/questions.js';
import { anArticle, engineThatMakes, madeWith, type TestApi, testApi } from '../../testing/test-api.js';

const opened: TestApi[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

/** Ids that are the same in each run, so that only the keys can make two runs differ. */
function countedIds() {
  let made = 0;
  return () => `0193a2b0-0000-7000-8000-${String(++made).padStart(12, '0')}`;
}

/**
 * Every body a browser receives before the answers it tells of, as it came: over a whole play of every kind with answers that
 * earn nothing under either set of keys. Of an answer's own body, what follows the item that was just answered.
 */
async function bodiesBeforeAnswers(keys: 'one' | 'other'): Promise<string[]> {
  const newId = countedIds();
  const api = await testApi({
    engine: engineThatMakes((articleId) => madeWith(quizOfEveryKind(articleId, keys))),
    now: () => new Date('2026-03-04T05:06:07.000Z'),
    newId,
    newToken: newId,
  });
  opened.push(api);
  const author = api.browser();
  const { editionId } = await author.client.article.submit.mutate(
    anArticle({ ticket: '0193a2b0-0000-7000-8000-aaaaaaaaaaaa' }),
  );
  const bodies: string[] = [author.lastBody];
  const browser = api.browser();
  const { client } = browser;
  const keep = () => bodies.push(browser.lastBody);
  await client.edition.get.query({ id: editionId });
  keep();
  const { id: playId } = await client.play.start.mutate({ editionId });
  keep();
  for (const [position, answer] of wrongAnswers.entries()) {
    const question = await client.play.question.query({ playId, position });
    playerQuestionSchema.parse(question);
    keep();
    const state = await client.play.get.query({ playId });
    keep();
    await client.play.current.query({ editionId });
    keep();
    expect(state.question).toEqual(question);
    const input = { playId, questionId: question.id, attempt: 1 as const, answer: structuredClone(answer) };
    const answered = await client.play.answer.mutate(input as Parameters<typeof client.play.answer.mutate>[0]);
    const item = JSON.stringify(answered.item);
    expect(browser.lastBody).toContain(item);
    expect(playAnsweredSchema.parse(answered)).toEqual(answered);
    bodies.push(browser.lastBody.replace(item, ''));
  }
  await client.play.finish.mutate({ playId });
  keep();
  await client.play.again.mutate({ playId });
  keep();
  return bodies;
}

test('what a browser receives before an answer is the same, byte for byte, whatever the keys', async () => {
  const one = await bodiesBeforeAnswers('one');
  const other = await bodiesBeforeAnswers('other');
  expect(one).toHaveLength(3 + 4 * wrongAnswers.length + 2);
  expect(other).toEqual(one);
});

test('the two quizzes do differ in every key', () => {
  const [one, other] = [quizOfEveryKind('a', 'one'), quizOfEveryKind('a', 'other')];
  for (const [index, question] of one.entries()) expect(question).not.toEqual(other[index]);
});
