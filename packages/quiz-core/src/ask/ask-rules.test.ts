import { expect, it } from 'vitest';
import { ruleFolder } from '../testing/rule-folder.js';
import { askRules } from './ask-rules.js';

it('lists every rule that has a file, and each has its cases and its paragraph', () => {
  const ids = askRules.map(({ id }) => id).sort();
  const folder = ruleFolder(new URL('./rules/', import.meta.url), new URL('./README.md', import.meta.url));
  expect(folder.files).toEqual(ids);
  expect(folder.tested).toEqual(ids);
  expect(folder.documented).toEqual(ids);
});
