import './lib/node-version.mjs';

const { main } = await import('./lib/root.mjs');
const { build, install } = await import('./lib/ready.mjs');
const { settings } = await import('./lib/settings.mjs');
const { checkPort, openDataFolder } = await import('./lib/supervisor.mjs');
const { serve } = await import('./lib/serve.mjs');
const { watchSources } = await import('./lib/watch.mjs');

await main(async () => {
  const { host, port, data, address } = settings();
  await checkPort(host, port);
  openDataFolder(data);
  install();
  build(['@quoth/api']);
  const servers = await serve({ host, port, data, address, output: 'inherit', mode: 'development' });
  servers.onEnd(watchSources(() => servers.restartApi()));
});
