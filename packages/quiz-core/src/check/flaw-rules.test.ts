import { expect, it } from 'vitest';
import { ruleFolder } from '../testing/rule-folder.js';
import { flawRules } from './flaw-rules.js';

it('lists every rule that has a file, and each has its cases and its paragraph', () => {
  const ids = flawRules.map(({ id }) => id).sort();
  const folder = ruleFolder(new URL('./flaws/', import.meta.url), new URL('./README.md', import.meta.url));
  expect(folder.files).toEqual(ids);
  expect(folder.tested).toEqual(ids);
  expect(folder.documented).toEqual(ids);
});

it('lists hard rules before soft ones', () => {
  const hard = flawRules.map((rule) => rule.hard);
  expect(hard).toEqual(hard.toSorted((a, b) => Number(b) - Number(a)));
});
