import './lib/node-version.mjs';
import { resolve } from 'node:path';

const { main, root, Sentence } = await import('./lib/root.mjs');
const { build, install } = await import('./lib/ready.mjs');
const { settings } = await import('./lib/settings.mjs');

const usage = `Usage: npm run db -- export FILE   write everything into a new file (compressed if it ends in .gz)
       npm run db -- import FILE   take such a file back, into an empty database
The database is the one that DATABASE_URL names, or else the data folder (QUOTH_DATA).`;

await main(async () => {
  const [command, name, ...more] = process.argv.slice(2);
  if ((command !== 'export' && command !== 'import') || !name || more.length > 0) throw new Sentence(usage);
  const { data } = settings();
  install();
  build(['@quoth/db']);
  const { connect, DatabaseError, exportTo, importFrom } = await import(`${root}/packages/db/dist/index.js`);

  // The caller's folder, so that a relative file name means what it meant there.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), name);
  try {
    const existing = command === 'export';
    const connection = await connect({ databaseUrl: process.env.DATABASE_URL, folder: data, existing });
    const place = connection.kind === 'pglite' ? data : 'the database that DATABASE_URL names';
    try {
      const rows = await (command === 'export' ? exportTo : importFrom)(connection.db, file);
      process.stdout.write(
        command === 'export'
          ? `${rows} rows from ${place} stand in ${file}.\n`
          : `${rows} rows from ${file} are in ${place}.\n`,
      );
    } finally {
      await connection.close();
    }
  } catch (error) {
    // The person knows the file by the name they typed.
    throw error instanceof DatabaseError ? new Sentence(error.message.replaceAll(file, name)) : error;
  }
});
