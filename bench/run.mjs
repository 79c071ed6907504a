import '../scripts/lib/node-version.mjs';

const { main, Sentence } = await import('../scripts/lib/root.mjs');
const { build, install } = await import('../scripts/lib/ready.mjs');

/** The benchmarks, in order; each prints its own table. `npm run bench -- engine` runs one of them. */
const benches = ['engine', 'api', 'web', 'start'];

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((each) => !benches.includes(each));
  if (unknown) throw new Sentence(`No benchmark is called "${unknown}": there are ${benches.join(', ')}.`);
  install();
  build();
  const { machine } = await import('./table.mjs');
  process.stdout.write(`${machine()}\n`);
  for (const name of benches.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const { bench } = await import(`./${name}.mjs`);
    await bench();
  }
});
