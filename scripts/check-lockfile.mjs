// Lists optional platform packages that package-lock.json names but does not hold (with such a gap `npm ci` fails on
// another system), and download addresses, which would tie every installation to one registry.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/root.mjs';

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const held = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
const faults = [];
for (const [path, { version, resolved, optionalDependencies = {} }] of Object.entries(packages)) {
  const missing = Object.keys(optionalDependencies).filter((name) => !held.has(name));
  if (missing.length > 0) faults.push(`${path || 'root'}@${version} lacks ${missing.join(', ')}`);
  if (resolved?.includes('://')) faults.push(`${path} holds a download address`);
}
if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
