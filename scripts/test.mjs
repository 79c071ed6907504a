import './lib/node-version.mjs';

const { main } = await import('./lib/root.mjs');
const { install } = await import('./lib/ready.mjs');
const { runSteps, summary } = await import('./lib/steps.mjs');
const { wanted } = await import('./lib/wanted.mjs');

await main(async () => {
  const node = process.execPath;
  const turbo = [node, 'node_modules/turbo/bin/turbo', 'run', '--output-logs=errors-only'];
  const vitest = (folder) => ({ vitest: folder });
  const steps = [
    { name: 'lockfile', run: [node, 'scripts/check-lockfile.mjs'] },
    { name: 'generated', run: [node, 'packages/quiz-core/scripts/generate.mjs', '--check'] },
    { name: 'lint', run: [node, 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'] },
    { name: 'build', run: [...turbo, 'build'] },
    { name: 'types', run: [...turbo, 'typecheck'] },
    { name: 'unused', run: [node, 'node_modules/knip/bin/knip.js'] },
    { name: 'migrations', run: ['npm', 'run', '--silent', 'migrations:check', '-w', '@quoth/db'] },
    { name: 'engine', ...vitest('packages/quiz-core') },
    { name: 'database', ...vitest('packages/db') },
    { name: 'api', ...vitest('apps/api') },
    { name: 'web', ...vitest('apps/web') },
    { name: 'house', ...vitest('.') },
    { name: 'browser', playwright: 'apps/web' },
  ];
  const chosen = wanted(steps.map(({ name }) => name));
  install();
  process.exitCode = summary(await runSteps(steps.filter(({ name }) => chosen.includes(name))));
});
