import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as engine from './index.js';
import * as marking from './mark/index.js';

/** Runs the example as it stands in the README, its imports bound to the sources, and gives the lines it prints. */
function runExample(): string[] {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = /```js\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
  const printed: string[] = [];
  const console = { log: (...parts: unknown[]) => printed.push(parts.join(' ')) };
  const bound = { ...engine, ...marking, console };
  new Function(...Object.keys(bound), example.replace(/^import .*$/gmu, ''))(...Object.values(bound));
  return printed;
}

it('has an example that runs and asks what it says', () => {
  const printed = runExample();
  expect(printed).toHaveLength(3);
  for (const line of printed) expect(line).toMatch(/\? (?:0|100) The article /u);
});
