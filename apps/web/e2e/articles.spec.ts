import { makeQuiz, paste, refusedTexts, scrapedText } from './fixtures/articles';
import { longArticle } from './fixtures/long-article';
import { marked, verdict } from './fixtures/play';
import { expect, test } from './fixtures/test';

test('an article of my own: pasted, corrected, dated, played, deleted', async ({ page }) => {
  await paste(page, scrapedText);
  await expect(page.getByText(`${scrapedText.length.toLocaleString('en')} characters`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Newspaper or site' }).fill('The Globe');
  await makeQuiz(page);
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.getByText('The Globe', { exact: true })).toBeVisible();

  const furniture = page.getByRole('deletion').filter({ hasText: 'Skip to main content' });
  await expect(furniture).toBeVisible();
  await page.getByRole('button', { name: 'Put back: Skip to main content' }).click();
  await expect(furniture).toBeHidden();
  await expect(page.getByText(/^Saved\. The quiz has \d+ questions? now\.$/)).toBeVisible();
  await page.reload();
  await expect(furniture).toBeHidden();
  await page.getByRole('button', { name: 'Leave out: Skip to main content' }).press('Enter');
  await expect(furniture).toBeVisible();

  await page.getByRole('button', { name: 'Use June 17, 2016' }).click();
  await expect(page.getByText('The Globe · June 17, 2016')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use June 17, 2016' })).toBeHidden();

  await page.getByRole('link', { name: 'Play' }).click();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText(/^Question 1 of \d+$/)).toBeVisible();

  await page.goto('/');
  await page
    .getByRole('region', { name: 'My articles' })
    .getByRole('link', { name: /^Russian President/ })
    .click();
  await page.getByRole('button', { name: 'Delete this article' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this article and its quiz?' });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Delete this article' }).click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('Nothing of yours yet')).toBeVisible();
});

test('a quiz is shown as soon as it is made, under its own address, and back leads to the form', async ({ page }) => {
  await paste(page, scrapedText);
  await page.route('**/articles/*', (route) => route.abort());
  await makeQuiz(page);
  await expect(page.getByRole('heading', { name: 'The text' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Play' })).toBeInViewport();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page).toHaveTitle(/^Russian President .* · Quoth$/);
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'The article' })).toHaveValue('');
  await expect(page).toHaveTitle('Quiz my own article · Quoth');
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'The text' })).toBeVisible();
  await page.getByRole('link', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'The text' })).toBeVisible();
  await page.unroute('**/articles/*');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'The text' })).toBeVisible();
});

test('what was pasted is there after a reload at once, and after coming back', async ({ page }) => {
  await paste(page, scrapedText);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'The article' })).toHaveValue(scrapedText);
  await expect(page.getByText(`${scrapedText.length.toLocaleString('en')} characters`)).toBeVisible();
  await page.getByRole('link', { name: 'Quoth, home' }).click();
  await page.getByRole('link', { name: 'Quiz my own article' }).click();
  await expect(page.getByRole('textbox', { name: 'The article' })).toHaveValue(scrapedText);
});

for (const [name, text, problem] of [
  ['empty', refusedTexts.empty, /There is no text yet/],
  ['binary', refusedTexts.binary, /not plain text/],
  ['too short', refusedTexts.short, /too short for a quiz: 11 words.*at least 60 words/],
  ['too long', refusedTexts.long, /too long: 207,000 characters. At most 200,000 fit/],
  ['not English', refusedTexts.french, /does not look like English/],
  ['without anything to ask', refusedTexts.quiet, /found no question in this text of which it could prove/],
] as const) {
  test(`a text that is ${name} is refused under its field, kept in the field, and not stored`, async ({ page }) => {
    await paste(page, text);
    await makeQuiz(page);
    const field = page.getByRole('textbox', { name: 'The article' });
    await expect(field).toHaveAccessibleDescription(problem);
    await expect(field).toBeFocused();
    await page.reload();
    await expect(field).toHaveValue(text);
    await page.goto('/');
    await expect(page.getByText('Nothing of yours yet')).toBeVisible();
  });
}

test('what was wrong with a field is not said of what is typed there next', async ({ page }) => {
  await paste(page, refusedTexts.short);
  await makeQuiz(page);
  const field = page.getByRole('textbox', { name: 'The article' });
  await expect(field).toHaveAccessibleDescription(/too short/);
  await page.getByRole('textbox', { name: 'Title' }).fill('Sundays');
  await expect(field).toHaveAccessibleDescription(/too short/);
  await field.press('End');
  await field.pressSequentially(' More.');
  await expect(field).not.toHaveAccessibleDescription(/too short/);
  await expect(field).toHaveValue(`${refusedTexts.short} More.`);
});

test('details that cannot be are refused under their fields', async ({ page }) => {
  await paste(page, scrapedText);
  await page.getByRole('textbox', { name: 'Web address' }).fill('not an address');
  await makeQuiz(page);
  await expect(page.getByRole('textbox', { name: 'Web address' })).toHaveAccessibleDescription(/looks like https:/);
  await page.getByRole('textbox', { name: 'Web address' }).fill('www.example.org/putin');
  await page.getByRole('textbox', { name: 'Title' }).fill('x'.repeat(301));
  await makeQuiz(page);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveAccessibleDescription(/at most 300 characters/);
  await page.getByRole('textbox', { name: 'Title' }).fill('Putin on Canada');
  await makeQuiz(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Putin on Canada');
  const address = page.getByRole('textbox', { name: 'Web address' });
  await expect(address).toHaveValue('https://www.example.org/putin');
  await address.fill('not an address');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(address).toHaveAccessibleDescription(/looks like https:/);
  await address.fill('www.example.org');
  await expect(address).not.toHaveAccessibleDescription(/looks like https:/);
});

test('others cannot open my article; by its link they play, and see passages only', async ({ page, browser, site }) => {
  await paste(page, scrapedText);
  await makeQuiz(page);
  await expect(page).toHaveURL(/\/articles\//);
  const mine = page.url();
  const link = await page.getByRole('textbox', { name: 'Link to the quiz' }).inputValue();
  expect(link.startsWith(`${site.url}/play/`)).toBe(true);

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(mine);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  const bodies: string[] = [];
  other.on('response', async (response) => {
    bodies.push(await response.text().catch(() => ''));
  });
  await other.goto(link);
  await expect(other.getByText('you see the passage that proves it')).toBeVisible();
  await expect(other.getByText('Read the article first')).toBeHidden();
  await other.getByRole('button', { name: 'Start' }).click();
  await other
    .getByRole('radio')
    .or(other.getByRole('checkbox', { name: /^(?!Answer with)/ }))
    .first()
    .check({ force: true });
  await other.getByRole('button', { name: 'Check' }).click();
  await expect(verdict(other)).toBeVisible();
  await expect(marked(other).first()).toBeVisible();
  expect(bodies.join('')).not.toContain('Interact with The Globe');
  await context.close();
});

test('the link to a quiz begins with PUBLIC_URL where it is set, wherever the page was opened', async ({
  browser,
  site,
}) => {
  const web = await site.startWebAt('https://quiz.example.org/');
  const context = await browser.newContext({ baseURL: `http://127.0.0.1:${web.port}` });
  const page = await context.newPage();
  await paste(page, scrapedText);
  await makeQuiz(page);
  const field = page.getByRole('textbox', { name: 'Link to the quiz' });
  await expect(field).toHaveValue(/^https:\/\/quiz\.example\.org\/play\/[\w-]+$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
  await context.close();
  await web.stop();
});

test('players see the whole article where its owner ticked so', async ({ page, browser }) => {
  await paste(page, scrapedText);
  await page.getByRole('checkbox', { name: /Players may see the whole article/ }).check();
  await makeQuiz(page);
  const link = await page.getByRole('textbox', { name: 'Link to the quiz' }).inputValue();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await other.getByText('Read the article first').click();
  await expect(other.getByText('The previous Harper government downgraded relations')).toBeVisible();
  await context.close();
});

test('an article as long as may be: progress is shown while it is read, and others do not wait', async ({
  page,
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  await paste(page, longArticle(200_000));
  await makeQuiz(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', /^0?\.\d+|1$/);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(`${site.url}/play/${site.everyKind}`);
  await other.getByRole('button', { name: 'Start' }).click();
  await expect(other.getByText('Question 1 of 5')).toBeVisible();
  await context.close();
  await expect(page).toHaveURL(/\/articles\//, { timeout: 90_000 });
});
