import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { migrationsFolder } from '../migrations-folder.js';

/** The form of the file itself; another number when a reader of today could not read it any more. */
const format = 1;

/**
 * The first line of a portable file. After it come the rows, one JSON object a line, without a mark between the tables:
 * `tables` says in which order they follow and how many rows each has. `schema` is the last migration's name.
 */
export const portableHeaderSchema = z.object({
  quoth: z.literal('data'),
  format: z.literal(format),
  schema: z.string(),
  tables: z.array(z.object({ name: z.string(), rows: z.int().min(0) })),
});
export type PortableHeader = z.infer<typeof portableHeaderSchema>;

const journalSchema = z.object({ entries: z.array(z.object({ tag: z.string() })).min(1) });

/** The header of a file written now. */
export function portableHeader(tables: PortableHeader['tables']): PortableHeader {
  return { quoth: 'data', format, schema: currentSchema(), tables };
}

/** The name of the last migration, which every connected database has seen. */
export function currentSchema(): string {
  const journal = readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8');
  return journalSchema.parse(JSON.parse(journal)).entries.at(-1)?.tag ?? '';
}
