import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a folder of rules owes: every rule has its file, its cases and its paragraph. */
export interface RuleFolder {
  /** Ids of the files that are rules. */
  readonly files: readonly string[];
  /** Ids that have a file of cases. */
  readonly tested: readonly string[];
  /** Ids that have a heading with text under it. */
  readonly documented: readonly string[];
}

/**
 * @param rules the folder that has one file a rule, with its tests beside it, in rooms or not.
 * @param readme the page that has one heading a rule.
 */
export function ruleFolder(rules: URL, readme: URL): RuleFolder {
  const names = readdirSync(rules, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name));
  const sections = readFileSync(readme, 'utf8').matchAll(/^## (\S+)\n(?=[^\s#])/gmu);
  return {
    files: names
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/u, ''))
      .sort(),
    tested: names
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.test\.ts$/u, ''))
      .sort(),
    documented: [...sections].map(([, id]) => id ?? '').sort(),
  };
}
