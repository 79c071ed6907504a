import {
  answerFirstWrongly,
  answerRightly,
  check,
  marked,
  next,
  playOn,
  questionCount,
  startPlay,
  verdict,
} from './fixtures/play';
import { expect, test } from './fixtures/test';

test('a whole play by mouse: every kind of question, the result, the leaderboard', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await playOn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every one right.');
  await expect(page.getByText('500 points · 5 of 5 right')).toBeVisible();
  await expect(page.getByText('Longest run: 5 right answers')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play the ones I missed' })).toBeHidden();

  await page.getByRole('textbox', { name: 'Nickname' }).fill('Calm Otter');
  await page.getByRole('button', { name: 'Put it there' }).click();
  await expect(page.getByText('You are on the leaderboard as Calm Otter.')).toBeFocused();
  await expect(page.getByRole('row', { name: /Calm Otter \(you\) 500/ })).toBeVisible();
});

test('a wrong answer says why, and shows the words that prove the right one', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerFirstWrongly(page);
  await expect(verdict(page)).toContainText('Tom Birch spoke of empty rooms. Ada Quill told reporters so.');
  await expect(verdict(page)).toContainText('0 points');
  await expect(page.getByRole('listitem').filter({ hasText: 'Right answer' })).toContainText('Ada Quill');
  await expect(page.getByRole('listitem').filter({ hasText: 'Your answer' })).toContainText('Tom Birch');
  expect((await marked(page).allInnerTexts()).join('')).toBe('"A town that reads argues better," Quill told reporters');
  await expect(marked(page).locator('u')).toHaveText(['Quill', 'told']);
  await expect(page.getByRole('link', { name: 'Read it at the source' })).toHaveAttribute(
    'href',
    'https://post.example.org/library',
  );
});

test('a reason that is the explanation too is said once', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await page.getByText('Mei Tan', { exact: true }).click();
  await check(page);
  await expect(verdict(page).getByText('told reporters')).toHaveText('Ada Quill told reporters so.');
});

test('part of the credit for part of an answer', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerRightly(page, 0);
  await next(page);
  await page.getByText('The lottery fund', { exact: true }).click();
  await page.getByText('The county', { exact: true }).click();
  await check(page);
  await expect(verdict(page)).toContainText('Partly right');
  await expect(verdict(page)).toContainText('2 of 3 right ones ticked.');
  await expect(page.getByRole('listitem').filter({ hasText: 'A bequest' })).toContainText('Right, but not ticked');
  await next(page);
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Emtpy');
  await check(page);
  await expect(verdict(page)).toContainText('Right');
  await expect(verdict(page)).toContainText('The spelling was a little off.');
});

test('nothing is sent before there is an answer', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await check(page);
  await expect(page.getByText('Choose an answer first.')).toBeVisible();
  await expect(page.getByText(`Question 1 of ${questionCount}`)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Ada Quill' })).toBeVisible();
});

test('where the article may be shown whole it opens beside the question, at the evidence', async ({ page, site }) => {
  await startPlay(page, site.shownWhole);
  const article = page.getByRole('region', { name: 'The article' });
  await expect(article).toContainText('opens here after your first answer');
  const before = await article.boundingBox();
  await answerRightly(page, 0);
  await expect(article).toContainText('The money comes from three places');
  await expect(article).not.toContainText('Share this story');
  await expect(article.locator('mark').first()).toBeInViewport();
  const after = await article.boundingBox();
  expect([after?.x, after?.width, after?.height]).toEqual([before?.x, before?.width, before?.height]);
});

for (const [width, height] of [
  [1280, 800],
  [360, 740],
] as const) {
  test(`the one button stands at the lower edge at ${width} px, before and after every answer`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height });
    await startPlay(page, site.shownWhole);
    const places: unknown[] = [];
    const look = async () => {
      const box = await page.getByRole('button', { name: /^(Check|Next question|See my result)$/ }).boundingBox();
      // Whole pixels: lines of text end on quarters of one, which nobody sees.
      places.push([box?.x, box?.y, box?.width, box?.height].map((at) => Math.round(at ?? Number.NaN)));
    };
    for (let at = 0; at < questionCount; at++) {
      await expect(page.getByText(`Question ${at + 1} of ${questionCount}`)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
      await look();
      await answerRightly(page, at);
      await look();
      await next(page);
    }
    expect(places).toEqual(places.map(() => places[0]));
    const [, top, , tall] = places[0] as [number, number, number, number];
    expect(height - top - tall).toBeLessThan(40);
  });
}

test('a pair that is wrong shows what was chosen, and what is right, each by its name', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  for (const at of [0, 1, 2]) {
    await answerRightly(page, at);
    await next(page);
  }
  for (const line of [/argues better/, /empty rooms/]) {
    await page.getByRole('combobox', { name: line }).selectOption('Ada Quill');
  }
  await check(page);
  const wrong = page.getByRole('listitem').filter({ hasText: 'cannot pay for empty rooms' });
  await expect(wrong).toContainText('You chose: Ada Quill');
  await expect(wrong).toContainText('Right answer: Tom Birch');
});

test('the ones I missed are played again apart from the score', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerFirstWrongly(page);
  await next(page);
  await playOn(page, 1);
  await expect(page.getByText('400 points · 4 of 5 right')).toBeVisible();
  await page.getByRole('button', { name: 'Play the ones I missed' }).click();
  await expect(page.getByText('Once more: question 1 of 1')).toBeVisible();
  await answerRightly(page, 0);
  await next(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That was the second look.');
  await expect(page.getByText('1 of 1 right')).toBeVisible();
  await page.getByRole('button', { name: 'Back to my result' }).click();
  await expect(page.getByText('400 points · 4 of 5 right')).toBeVisible();
});

test('every question can be looked at again at the end', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await playOn(page);
  const review = page.getByRole('region', { name: 'Every question again' });
  const questions = review.getByRole('group');
  await expect(questions).toHaveCount(questionCount);
  await questions.nth(2).getByText('Which word completes').click();
  await expect(questions.nth(2)).toContainText('You typed: empty');
  await expect(questions.nth(2).locator('mark').first()).toBeVisible();
});

for (const [nickname, problem] of [
  ['a', /has 2 to 20 characters/],
  ['someone@example.org', /looks like an e-mail address/],
  ['call 555 123 4567', /looks like an e-mail address or a phone number/],
  ['shithead', /could hurt someone/],
] as const) {
  test(`the nickname "${nickname}" is refused with a reason`, async ({ page, site }) => {
    await startPlay(page, site.everyKind);
    await playOn(page);
    const field = page.getByRole('textbox', { name: 'Nickname' });
    await field.fill(nickname);
    await page.getByRole('button', { name: 'Put it there' }).click();
    await expect(field).toHaveAccessibleDescription(problem);
    await expect(field).toBeFocused();
    await expect(page.getByText('You are on the leaderboard')).toBeHidden();
  });
}

test('"Not you?" gives the next person a fresh start', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerRightly(page, 0);
  await page.goto(`/play/${site.everyKind}`);
  await expect(page.getByText('1 of 5 answered')).toBeVisible();
  await page.getByRole('button', { name: 'Not you? Start afresh' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByText('1 of 5 answered')).toBeHidden();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
});
