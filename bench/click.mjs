import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../apps/web/e2e/fixtures/chromium.mjs';
import { root } from '../scripts/lib/root.mjs';
import { freePort, startQuoth } from '../tests/quoth.mjs';
import { articles } from './engine.mjs';
import { median, table, whole } from './table.mjs';

const { chromium } = createRequire(join(root, 'apps', 'web', 'package.json'))('@playwright/test');

const clicks = 9;
const wantedWords = 1_500;

/** Some 1,500 words of the engine's own articles, and a line that no other click has. */
function pasted(click) {
  const all = articles().texts.map(({ text }) => text);
  const words = all.join('\n\n').split(/(?<=\s)(?=\S)/);
  return `${words.slice(0, wantedWords).join('').trim()}\n\nIt is number ${click}.`;
}

/** Milliseconds from the click on "Make the quiz" to the frame with the link that plays it, in a browser that was never here. */
async function clickToQuiz(browser, address, text) {
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  await page.goto('/new');
  await page.waitForLoadState('networkidle');
  await page.getByRole('textbox', { name: 'The article' }).fill(text);
  await page.evaluate(() => {
    const shown = () => document.querySelector('main a[href^="/play/"]') !== null;
    const look = (began) => {
      if (shown()) window.quizAfter = performance.now() - began;
      else requestAnimationFrame(() => look(began));
    };
    addEventListener('click', () => look(performance.now()), { capture: true, once: true });
  });
  await page.getByRole('button', { name: 'Make the quiz' }).click();
  const after = await page.waitForFunction(() => window.quizAfter);
  const milliseconds = await after.jsonValue();
  await context.close();
  return milliseconds;
}

/** From the click to the quiz, on a server that has just said it is ready; browser and server share the machine. */
export async function bench() {
  const data = mkdtempSync(join(tmpdir(), 'quoth-bench-'));
  const quoth = startQuoth({ PORT: String(await freePort()), QUOTH_DATA: data });
  const address = await quoth.ready;
  const browser = await chromium.launch(launchOptions());
  try {
    const taken = [];
    for (let click = 0; click < clicks; click++) taken.push(await clickToQuiz(browser, address, pasted(click)));
    const words = pasted(0).split(/\s+/).length;
    table(`From the click to the quiz: ${whole(words)} words, a new browser each time`, [
      ['the first click', `${whole(taken[0])} ms`],
      [`median of ${clicks}`, `${whole(median(taken))} ms`],
      ['the slowest', `${whole(Math.max(...taken))} ms`],
    ]);
  } finally {
    await browser.close();
    quoth.child.kill('SIGTERM');
    await quoth.ended;
    rmSync(data, { recursive: true, force: true });
  }
}
