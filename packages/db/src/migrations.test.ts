import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { migrationsFolder } from './migrations-folder.js';
import * as schema from './schema/index.js';
import { testDatabase } from './testing/test-database.js';
import { currentSchema } from './transfer/portable-header.js';

it('say what the schema files say: nothing is left to generate', async () => {
  const number = currentSchema().slice(0, 4);
  const last = JSON.parse(readFileSync(join(migrationsFolder, 'meta', `${number}_snapshot.json`), 'utf8'));
  expect(await generateMigration(last, generateDrizzleJson(schema))).toEqual([]);
});

it('make the constraints that only SQL can: each is deferrable, and was made as it is named', async () => {
  const connection = await testDatabase();
  const { rows } = await connection.db.execute(sql`
    select conname as name, condeferred as deferred from pg_constraint where condeferrable order by conname`);
  await connection.close();
  expect(rows).toEqual([
    { name: 'edition_question_question_version_id_question_version_id_fk', deferred: true },
    { name: 'play_of_play_id_play_id_fk', deferred: false },
    { name: 'play_question_question_version_id_question_version_id_fk', deferred: true },
    { name: 'question_current_version_fk', deferred: true },
    { name: 'question_position_key', deferred: true },
  ]);
});
