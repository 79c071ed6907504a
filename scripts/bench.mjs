import './lib/node-version.mjs';

const { main } = await import('./lib/root.mjs');
const { build, install } = await import('./lib/ready.mjs');

/** The benchmarks, in order; each prints its own table. `npm run bench -- engine` runs one of them. */
const benches = ['engine', 'api', 'web', 'start'];

await main(async () => {
  install();
  build();
  const wanted = process.argv.slice(2);
  const { machine } = await import('../bench/table.mjs');
  process.stdout.write(`${machine()}\n`);
  for (const name of benches.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const { bench } = await import(`../bench/${name}.mjs`);
    await bench();
  }
});
