import './lib/node-version.mjs';

const { main } = await import('./lib/root.mjs');
const { build, install } = await import('./lib/ready.mjs');
const { settings } = await import('./lib/settings.mjs');
const { openLog } = await import('./lib/log.mjs');
const { checkPort, openDataFolder } = await import('./lib/supervisor.mjs');
const { serve } = await import('./lib/serve.mjs');

await main(async () => {
  const { host, port, data, address } = settings();
  await checkPort(host, port);
  openDataFolder(data);
  const log = openLog(data);
  install();
  build();
  await serve({ host, port, data, address, output: log.stream, logPath: log.path, mode: 'production' });
});
