import { fileURLToPath } from 'node:url';

/** Where the named migrations are: beside `src` and beside `dist` alike. */
export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));
