import { expect, test } from './fixtures/test';

test('the keys choose and confirm after a reload, when the focus is nowhere, and on a button', async ({
  page,
  site,
}) => {
  const { keyboard } = page;
  await page.goto(`/play/${site.everyKind}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A town that reads/);
  await page.reload();
  const radio = (name: string) => page.getByRole('radio', { name });
  await expect(radio('Ada Quill')).toBeVisible();
  await expect(async () => {
    await keyboard.press('b');
    await expect(radio('Tom Birch')).toBeChecked({ timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: 'Check' }).focus();
  await keyboard.press('1');
  await expect(radio('Ada Quill')).toBeChecked();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused();
});

test('a whole play by keyboard alone', async ({ page, site }) => {
  const { keyboard } = page;
  await page.goto(`/play/${site.everyKind}`);
  await page.getByRole('button', { name: 'Start' }).focus();
  await keyboard.press('Enter');

  const stem = page.getByRole('heading', { level: 1 });
  await expect(stem).toHaveText(/A town that reads/);
  await expect(stem).toBeFocused();
  await keyboard.press('a');
  await expect(page.getByRole('radio', { name: 'Ada Quill' })).toBeChecked();
  await keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'Tom Birch' })).toBeChecked();
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Ada Quill' })).toBeChecked();
  await keyboard.press('Enter');
  const next = page.getByRole('button', { name: 'Next question' });
  await expect(next).toBeFocused();
  await keyboard.press('Enter');

  await expect(stem).toHaveText('Where does the money come from?');
  await expect(stem).toBeFocused();
  for (const [name, key] of [
    ['The lottery fund', 'a'],
    ['The county', 'b'],
    ['A bequest', 'd'],
  ] as const) {
    await keyboard.press(key);
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }
  await keyboard.press('Enter');
  await expect(next).toBeFocused();
  await keyboard.press('Enter');

  await expect(stem).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.type('empty');
  await keyboard.press('Enter');
  await expect(next).toBeFocused();
  await keyboard.press('Enter');

  await expect(stem).toHaveText(/Match each quotation/);
  const selects = page.getByRole('combobox');
  await expect(selects).toHaveCount(2);
  for (const at of [0, 1]) {
    await keyboard.press('Tab');
    await expect(selects.nth(at)).toBeFocused();
    const first = await selects
      .nth(at)
      .and(page.getByRole('combobox', { name: /argues better/ }))
      .count();
    await keyboard.type(first > 0 ? 'Ada' : 'Tom');
  }
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(next).toBeFocused();
  await keyboard.press('Enter');

  await expect(stem).toHaveText(/In which order/);
  const up = page.getByRole('button', { name: 'Move up: Quill announces the plan' });
  await up.focus();
  for (let times = 0; times < 2; times++) await keyboard.press('Enter');
  await expect(up).toBeFocused();
  await expect(page.getByRole('group').getByRole('listitem').first()).toContainText('Quill announces the plan');
  const last = page.getByRole('button', { name: 'Move down: The doors open' });
  await last.focus();
  for (let times = 0; times < 2; times++) await keyboard.press('Enter');
  await page.getByRole('button', { name: 'Check' }).focus();
  await keyboard.press('Enter');
  const end = page.getByRole('button', { name: 'See my result' });
  await expect(end).toBeFocused();
  await keyboard.press('Enter');

  await expect(stem).toHaveText('Every one right.');
  await expect(stem).toBeFocused();
});

test('answer keys can be switched off, and stay off', async ({ page, site }) => {
  await page.goto(`/play/${site.everyKind}`);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('checkbox', { name: 'Answer with the keys 1–3 or A–C' }).uncheck();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Answer with the keys 1–3 or A–C' })).not.toBeChecked();
  await page.getByRole('radio', { name: 'Tom Birch' }).check({ force: true });
  await page.keyboard.press('a');
  await expect(page.getByRole('radio', { name: 'Tom Birch' })).toBeChecked();
});

test('what is typed into an answer never chooses or confirms anything else', async ({ page, site }) => {
  await page.goto(`/play/${site.everyKind}`);
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('radio', { name: 'Ada Quill' })).not.toBeChecked();
});

test('the skip link leads past the masthead', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
