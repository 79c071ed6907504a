import type { Page } from '@playwright/test';
import { answerFirstWrongly, answerRightly, check, next, playOn, startPlay, verdict } from './fixtures/play';
import { expect, test } from './fixtures/test';

test('a refresh in the middle resumes where the player was', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerRightly(page, 0);
  await next(page);
  await page.reload();
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  await answerRightly(page, 1);
  await page.reload();
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  await expect(verdict(page)).toContainText('Right');
  await next(page);
  await expect(page.getByText('Question 3 of 5')).toBeVisible();
});

test('the back button shows answered questions as they were answered', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerFirstWrongly(page);
  await next(page);
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
  await expect(verdict(page)).toContainText('Not right');
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.goForward();
  await playOn(page, 1);
  await expect(page.getByText('400 points · 4 of 5 right')).toBeVisible();
});

test('coming back by the link goes on with the next question', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerRightly(page, 0);
  await page.goto(`/play/${site.everyKind}`);
  await page.getByRole('button', { name: 'Go on with question 2' }).click();
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
});

test('a second tab cannot answer the same question again', async ({ page, context, site }) => {
  await startPlay(page, site.everyKind);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText('Question 1 of 5')).toBeVisible();
  await answerFirstWrongly(page);
  await second.getByText('Ada Quill', { exact: true }).click();
  await check(second);
  await expect(second.getByText(/You had answered this one before/)).toBeVisible();
  await expect(verdict(second)).toContainText('Not right');
  await expect(second.getByRole('listitem').filter({ hasText: 'Your answer' })).toContainText('Tom Birch');
});

test('an answer given offline waits, says so, and is sent once the connection is back', async ({
  page,
  context,
  site,
}) => {
  await startPlay(page, site.everyKind);
  await context.setOffline(true);
  await expect(page.getByText('You are offline.')).toBeVisible();
  await page.getByText('Ada Quill', { exact: true }).click();
  await check(page);
  await expect(page.getByText('Your answer is kept here')).toBeVisible();
  await context.setOffline(false);
  await expect(verdict(page)).toContainText('Right');
  await expect(page.getByText('Your answer is kept here')).toBeHidden();
  await next(page);
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
});

test('an answer survives a server that does not answer for a while', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  let refused = 0;
  await page.route('**/trpc/play.answer*', async (route) => {
    refused += 1;
    if (refused <= 2) await route.abort('connectionrefused');
    else await route.continue();
  });
  await page.getByText('Ada Quill', { exact: true }).click();
  await check(page);
  await expect(page.getByText('Your answer is kept here')).toBeVisible();
  await expect(verdict(page)).toContainText('100 points');
  expect(refused).toBe(3);
});

test('an answer that was not sent before a reload is sent after it, and is shown meanwhile', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  const answers = await refuseAnswers(page);
  await page.getByText('Tom Birch', { exact: true }).click();
  await check(page);
  await expect(page.getByText('Your answer is kept here')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Your answer is kept here')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Tom Birch' })).toBeChecked();
  await answers.letThrough();
  await expect(verdict(page)).toContainText('Not right');
  await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
  await page.reload();
  await expect(verdict(page)).toContainText('Not right');
  await next(page);
  await playOn(page, 1);
  await expect(page.getByText('400 points · 4 of 5 right')).toBeVisible();
  expect(answers.reached()).toBe(5);
});

test('an answer given offline in a tab that was closed is sent by the next one, once', async ({
  page,
  context,
  site,
}) => {
  await startPlay(page, site.everyKind);
  const address = page.url();
  await context.setOffline(true);
  await page.getByText('Ada Quill', { exact: true }).click();
  await check(page);
  await expect(page.getByText('Your answer is kept here')).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const [tab, another] = [await context.newPage(), await context.newPage()];
  await tab.goto(address);
  await expect(verdict(tab)).toContainText('100 points');
  let sent = 0;
  another.on('request', (request) => {
    if (request.url().includes('play.answer')) sent += 1;
  });
  await another.goto(address);
  await expect(verdict(another)).toContainText('100 points');
  await next(another);
  await playOn(another, 1);
  await expect(another.getByText('500 points · 5 of 5 right')).toBeVisible();
  expect(sent).toBe(4);
});

test('"Start afresh" takes an answer that was not sent with it', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await answerRightly(page, 0);
  await next(page);
  await refuseAnswers(page);
  const stored = () => page.evaluate(() => JSON.stringify(localStorage));
  await page.getByText('A new tax', { exact: true }).click();
  await check(page);
  await expect(page.getByText('Your answer is kept here')).toBeVisible();
  expect(await stored()).toContain('tax');
  await page.goto(`/play/${site.everyKind}`);
  await page.getByRole('button', { name: 'Not you? Start afresh' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start afresh' }).click();
  await expect(page.getByText('1 of 5 answered')).toBeHidden();
  expect(await stored()).not.toContain('tax');
});

test('"Start afresh" asks before the code of the page is there', async ({ page, site, browser }) => {
  await startPlay(page, site.everyKind);
  await answerRightly(page, 0);
  // The server loads this part of the page with the first visit that shows it.
  await page.goto(`/play/${site.everyKind}`);
  await expect(page.getByRole('button', { name: 'Not you? Start afresh' })).toBeVisible();
  const storageState = await page.context().storageState();
  const early = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url, storageState });
  const tab = await early.newPage();
  await tab.goto(`/play/${site.everyKind}`);
  await tab.getByRole('button', { name: 'Not you? Start afresh' }).click();
  const dialog = tab.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Start afresh' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Go on playing' }).click();
  await expect(dialog).toBeHidden();
  await early.close();
});

test('an address beyond what was reached, or of no question, leads to the right place', async ({ page, site }) => {
  await page.goto(`/play/${site.everyKind}?question=4`);
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await startPlay(page, site.everyKind);
  await page.goto(`/play/${site.everyKind}?question=4`);
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
  await expect(page).toHaveURL(/question=1$/);
  await page.goto(`/play/${site.everyKind}?question=end`);
  await expect(page.getByText('Question 1 of 5')).toBeVisible();
});

/** Keeps a page's answers from the server until they are let through; counts those that reached it. */
async function refuseAnswers(page: Page): Promise<{ letThrough: () => Promise<void>; reached: () => number }> {
  const answers = '**/trpc/play.answer*';
  let reached = 0;
  await page.route(answers, (route) => route.abort('connectionrefused'));
  return {
    letThrough: async () => {
      await page.unroute(answers);
      page.on('request', (request) => {
        if (request.url().includes('play.answer')) reached += 1;
      });
    },
    reached: () => reached,
  };
}
