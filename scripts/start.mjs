import './lib/node-version.mjs';

const { main } = await import('./lib/root.mjs');
const { build, install } = await import('./lib/ready.mjs');
const { settings } = await import('./lib/settings.mjs');
const { checkPort, openDataFolder, openLog } = await import('./lib/supervisor.mjs');
const { serve } = await import('./lib/serve.mjs');

await main(async () => {
  const { host, port, data, publicUrl } = settings();
  await checkPort(host, port);
  openDataFolder(data);
  install();
  build();
  const log = openLog(data);
  await serve({ host, port, data, publicUrl, output: log.stream, logPath: log.path, mode: 'production' });
});
