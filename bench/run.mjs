import '../scripts/lib/node-version.mjs';

const { main } = await import('../scripts/lib/root.mjs');
const { wanted } = await import('../scripts/lib/wanted.mjs');
const { build, install } = await import('../scripts/lib/ready.mjs');

/** The benchmarks, in order; each prints its own table. `npm run bench -- engine` runs one of them. */
const benches = ['engine', 'api', 'web', 'click', 'start'];

await main(async () => {
  const chosen = wanted(benches);
  install();
  build();
  const { machine } = await import('./table.mjs');
  process.stdout.write(`${machine()}\n`);
  for (const name of chosen) {
    const { bench } = await import(`./${name}.mjs`);
    await bench();
  }
});
