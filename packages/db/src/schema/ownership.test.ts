import { eq, getTableName, is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from '../connection.js';
import { mintAnswer, mintGuest, mintPlay, mintQuiz } from '../testing/mint.js';
import { testDatabase } from '../testing/test-database.js';
import * as schema from './index.js';

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

const tables: PgTable[] = Object.values<unknown>(schema).filter((value) => is(value, PgTable));

/** Every table that foreign keys with ON DELETE CASCADE lead to from `start`, by name. */
async function tablesDeletedWith(start: string): Promise<string[]> {
  const { rows } = await connection.db.execute<{ name: string }>(sql`
    with recursive deleted(oid) as (
      select ${start}::regclass::oid
      union
      select conrelid from pg_constraint join deleted on confrelid = deleted.oid
      where contype = 'f' and confdeltype = 'c'
    )
    select relname as name from deleted join pg_class using (oid) order by relname`);
  return rows.map(({ name }) => name);
}

it('lists every table that is reached from a principal: there is no other', async () => {
  expect(await tablesDeletedWith('principal')).toEqual(tables.map((table) => getTableName(table)).sort());
});

it('deletes with a principal what is theirs, and the plays of others on it, and nothing else', async () => {
  const { db } = connection;
  const [teacher, pupil] = [await mintGuest(db), await mintGuest(db)];
  const taught = await mintQuiz(db, teacher);
  const own = await mintQuiz(db, pupil);
  const sample = await mintQuiz(db, null);
  for (const quiz of [taught, own, sample]) {
    for (const player of [teacher, pupil]) {
      const playId = await mintPlay(db, quiz, player);
      const again = await mintPlay(db, quiz, player, playId);
      for (const id of [playId, again])
        await db.insert(schema.answer).values(mintAnswer(id, quiz.questionVersionIds[0] ?? ''));
    }
  }
  const count = async () => {
    const counts: Record<string, number> = {};
    for (const table of tables) counts[getTableName(table)] = await db.$count(table);
    return counts;
  };
  const before = await count();
  await db.delete(schema.principal).where(eq(schema.principal.id, teacher));
  const after = await count();

  expect(before).toMatchObject({ principal: 2, article: 3, question: 9, edition: 3, play: 12, answer: 12 });
  expect(after).toEqual({
    principal: 1,
    article: 2,
    quiz_set: 2,
    quiz_set_article: 2,
    question: 6,
    question_version: 6,
    edition: 2,
    edition_question: 6,
    play: 4,
    play_question: 12,
    answer: 4,
  });
  await db.delete(schema.principal).where(eq(schema.principal.id, pupil));
  expect(await count()).toMatchObject({ principal: 0, article: 1, edition: 1, play: 0, answer: 0 });
});

it('has an index for every foreign key, so that a delete looks nothing up row by row', async () => {
  const { rows } = await connection.db.execute<{ name: string }>(sql`
    select conname as name from pg_constraint fk
    where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
      select from pg_index where indrelid = fk.conrelid and indkey[0] = fk.conkey[1]
    )`);
  expect(rows).toEqual([]);
  expect(tables.flatMap((table) => getTableConfig(table).foreignKeys).length).toBeGreaterThan(10);
});
