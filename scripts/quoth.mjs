import './lib/node-version.mjs';

const { main } = await import('./lib/root.mjs');
const { runBuilt } = await import('./lib/run-built.mjs');

await main(() => runBuilt('dist/cli.js'));
