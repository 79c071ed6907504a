import { playerQuestionSchema } from '@quoth/quiz-core/schema';
import { answerRightly, next, questionCount, startPlay } from './fixtures/play';
import { expect, test } from './fixtures/test';

/** Everything in a JSON value that has a stem, or is a text in which such JSON stands: the questions a response carries. */
function questionsIn(value: unknown): object[] {
  if (Array.isArray(value)) return value.flatMap(questionsIn);
  if (typeof value !== 'object' || value === null) return [];
  return 'stem' in value ? [value] : Object.values(value).flatMap(questionsIn);
}

test('what comes before an answer parses under the strict player schema, over a whole play', async ({ page, site }) => {
  const seen = new Map<string, object>();
  const answered: string[] = [];
  const early: string[] = [];
  await page.route('**/trpc/**', async (route) => {
    const request = route.request();
    if (request.url().includes('play.answer')) answered.push(...idsSent(request.postDataJSON()));
    const response = await route.fetch();
    const body: unknown = await response.json();
    for (const question of questionsIn(body)) {
      const parsed = playerQuestionSchema.safeParse(question);
      if (parsed.success) seen.set(parsed.data.id, question);
      else early.push(`${request.url()}: ${parsed.error.message}`);
    }
    for (const reveal of revealsIn(body)) if (!answered.includes(reveal)) early.push(`${reveal} was revealed`);
    await route.fulfill({ response });
  });
  await startPlay(page, site.everyKind);
  for (let at = 0; at < questionCount; at++) {
    await answerRightly(page, at);
    await next(page);
  }
  await expect(page.getByRole('heading', { name: 'Every question again' })).toBeVisible();
  await page.unrouteAll({ behavior: 'wait' });
  expect(early).toEqual([]);
  expect(seen.size).toBe(questionCount);
});

test('the page itself tells nothing about a question before its answer', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await page.reload();
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
  const html = await (await page.request.get(page.url())).text();
  expect(html).toContain('Ada Quill');
  for (const secret of ['spoke of empty rooms', 'told reporters', 'Where does the money come from']) {
    expect(html).not.toContain(secret);
  }
});

/** The ids of the questions whose answers a batch of calls sends. */
function idsSent(batch: Record<string, { questionId: string }>): string[] {
  return Object.values(batch).map(({ questionId }) => questionId);
}

/** The ids of the questions that a response reveals. */
function revealsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(revealsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('reveal' in value && 'question' in value) return questionsIn(value.question).map(idOf);
  return Object.values(value).flatMap(revealsIn);
}

function idOf(question: object): string {
  return 'id' in question ? String(question.id) : '';
}
