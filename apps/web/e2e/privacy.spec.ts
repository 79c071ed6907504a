import { makeQuiz, paste, scrapedText } from './fixtures/articles';
import { answerRightly, startPlay } from './fixtures/play';
import { expect, test } from './fixtures/test';

test('"Forget me" deletes my articles and plays, and takes the cookie away', async ({ page, context, site }) => {
  await paste(page, scrapedText);
  await makeQuiz(page);
  await expect(page).toHaveURL(/\/articles\//);
  await startPlay(page, site.everyKind);
  await answerRightly(page, 0);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['quoth_guest']);

  await page.goto('/privacy');
  await page.getByRole('button', { name: 'Forget me' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything that belonged to this browser has been deleted.')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await page.goto('/');
  await expect(page.getByText('Nothing of yours yet')).toBeVisible();
  await page.goto(`/play/${site.everyKind}`);
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('the one cookie is out of reach of scripts and of other sites; reading sets none', async ({
  page,
  context,
  site,
}) => {
  await page.goto('/');
  await page.goto('/privacy');
  expect(await context.cookies()).toEqual([]);
  await startPlay(page, site.everyKind);
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: 'quoth_guest', httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('every page forbids other hosts, framing and inline scripts', async ({ page }) => {
  for (const path of ['/', '/new', '/privacy', '/nowhere']) {
    const response = await page.goto(path);
    const headers = response?.headers() ?? {};
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('no response tells where the API listens, neither an answer nor a refusal', async ({ page, request, site }) => {
  const told: string[] = [];
  page.on('response', async (response) => {
    told.push(...Object.entries(await response.allHeaders()).map((header) => header.join(': ')));
  });
  await startPlay(page, site.everyKind);
  const refusal = await request.get('/trpc/play.get?input=%7B%22playId%22%3A%22nobody%22%7D');
  expect(refusal.status()).toBe(400);
  told.push(...refusal.headersArray().map(({ name, value }) => `${name}: ${value}`));
  const { port } = new URL(site.url);
  expect(told.filter((header) => /127\.0\.0\.1|localhost/.test(header) && !header.includes(`:${port}`))).toEqual([]);
  expect(told.filter((header) => header.startsWith('x-middleware'))).toEqual([]);
  expect(told.length).toBeGreaterThan(20);
});

test('what does not exist says so', async ({ page }) => {
  for (const path of ['/nowhere', '/play/not-an-id', '/play/019b0000-0000-7000-8000-000000000000', '/articles/1']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here');
  }
});
