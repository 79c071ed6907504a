import type { Page } from '@playwright/test';
import { makeQuiz, paste, refusedTexts, scrapedText } from './fixtures/articles';
import { violations } from './fixtures/axe';
import { answerFirstWrongly, answerRightly, check, next, questionCount, startPlay } from './fixtures/play';
import type { Site } from './fixtures/site';
import { expect, test } from './fixtures/test';

/** Every page in every state, as steps of a walk through the site. */
const walks: Record<string, (page: Page, site: Site, look: (state: string) => Promise<void>) => Promise<void>> = {
  pages: async (page, _site, look) => {
    for (const path of ['/', '/new', '/privacy', '/nowhere']) {
      await page.goto(path);
      await look(path);
    }
    await page.getByRole('link', { name: 'Privacy' }).click();
    await page.getByRole('button', { name: 'Forget me' }).click();
    await look('the dialog to forget me');
  },
  'a play': async (page, site, look) => {
    await page.goto(`/play/${site.everyKind}`);
    await look('the intro');
    await startPlay(page, site.everyKind);
    await check(page);
    await look('a question without an answer');
    await answerFirstWrongly(page);
    await look('a wrong answer');
    for (let at = 1; at < questionCount; at++) {
      await next(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await look(`question ${at + 1}`);
      await answerRightly(page, at);
      await look(`question ${at + 1}, answered`);
    }
    await next(page);
    await page.getByRole('textbox', { name: 'Nickname' }).fill('a@example.org');
    await page.getByRole('button', { name: 'Put it there' }).click();
    await expect(page.getByText(/looks like an e-mail address/)).toBeVisible();
    await look('the end with a refused nickname');
    await page.getByRole('textbox', { name: 'Nickname' }).fill('Calm Otter');
    await page.getByRole('button', { name: 'Put it there' }).click();
    await expect(page.getByRole('row', { name: /Calm Otter/ }).first()).toBeVisible();
    await page.getByRole('group').first().getByText('Who said “A town').click();
    await look('the end with a review');
    await page.goto(`/play/${site.everyKind}`);
    await look('the intro of a play that is over');
    await page.getByRole('button', { name: 'Not you? Start afresh' }).click();
    await look('the dialog to start afresh');
  },
  'a play beside its article': async (page, site, look) => {
    await page.goto(`/play/${site.shownWhole}`);
    await page.getByText('Read the article first').click();
    await expect(page.getByText('The money comes from')).toBeVisible();
    await look('the intro with the article');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByText('opens here after your first answer')).toBeAttached();
    await look('the article still closed');
    await answerRightly(page, 0);
    await expect(page.locator('mark').filter({ visible: true }).first()).toBeInViewport();
    await look('the article open');
  },
  'an article of my own': async (page, _site, look) => {
    await paste(page, refusedTexts.short);
    await makeQuiz(page);
    await expect(page.getByText(/too short for a quiz/)).toBeVisible();
    await look('a refusal');
    await paste(page, scrapedText);
    await makeQuiz(page);
    await expect(page).toHaveURL(/\/articles\//);
    await expect(page.getByRole('heading', { name: 'The text' })).toBeVisible();
    // The title of a page reached within the app may come after its text.
    await expect(page).toHaveTitle(/\S/);
    await look('the article');
    await page.getByRole('button', { name: 'Delete this article' }).click();
    await look('the dialog to delete it');
    await page.goto('/');
    await look('home with an article');
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, walk] of Object.entries(walks)) {
    test(`axe finds nothing, ${colorScheme}: ${name}`, async ({ browser, site }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({ baseURL: site.url, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const found: string[] = [];
      await walk(page, site, async (state) => {
        found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`));
      });
      expect(found).toEqual([]);
      await context.close();
    });
  }
}

for (const width of [320, 1280, 2560]) {
  test(`nothing is cut off or has to be scrolled sideways at ${width} px`, async ({ browser, site }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ baseURL: site.url, viewport: { width, height: 640 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const walk of Object.values(walks)) {
      await context.clearCookies();
      await walk(page, site, async (state) => {
        const scrolled = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (scrolled > 0) wide.push(`${state}: ${scrolled} px`);
      });
    }
    expect(wide).toEqual([]);
    await context.close();
  });
}

test('text can be spaced out and doubled in size without loss', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await startPlay(page, site.everyKind);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.body.style.cssText = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden',
      )
      .map((element) => element.outerHTML.slice(0, 100)),
  );
  expect(cut.filter((html) => !html.includes('sr-only'))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await answerFirstWrongly(page);
});

test('with reduced motion the evidence is simply marked', async ({ browser, site }) => {
  for (const [reducedMotion, animation] of [
    ['reduce', 'none'],
    ['no-preference', 'sweep'],
  ] as const) {
    const context = await browser.newContext({ baseURL: site.url, reducedMotion });
    const page = await context.newPage();
    await startPlay(page, site.everyKind);
    await answerRightly(page, 0);
    const mark = page.locator('mark').filter({ visible: true }).first();
    expect(await mark.evaluate((element) => getComputedStyle(element).animationName)).toBe(animation);
    await context.close();
  }
});

test('a verdict is said in a region that stood there, empty, before it', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  const regions = await page.getByRole('main').getByRole('status').all();
  const spoken = await Promise.all(regions.map((region) => region.elementHandle()));
  expect(await Promise.all(regions.map((region) => region.textContent()))).toEqual(regions.map(() => ''));
  await answerFirstWrongly(page);
  const said = await Promise.all(
    spoken.map((region) => region?.evaluate((node) => node.isConnected && node.textContent)),
  );
  expect(said).toContain('Not right. Tom Birch spoke of empty rooms. Ada Quill told reporters so.');
});

test('a question says little: its live regions change no more than four times', async ({ page, site }) => {
  await startPlay(page, site.everyKind);
  await page.evaluate(() => {
    Reflect.set(globalThis, 'spoken', []);
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role=status], [role=alert], [aria-live]');
        if (region?.textContent) Reflect.get(globalThis, 'spoken').push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await answerRightly(page, 0);
  await next(page);
  await expect(page.getByText('Question 2 of 5')).toBeVisible();
  expect((await page.evaluate(() => Reflect.get(globalThis, 'spoken'))).length).toBeLessThanOrEqual(4);
});
