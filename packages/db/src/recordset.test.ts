import { asc, getTableColumns, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from './connection.js';
import { recordset } from './recordset.js';
import { answer } from './schema/index.js';
import { mintAnswer, mintGuest, mintPlay, mintQuiz } from './testing/mint.js';
import { testDatabase } from './testing/test-database.js';

let connection: Connection;
let rows: (typeof answer.$inferSelect)[];
beforeAll(async () => {
  connection = await testDatabase();
  const { db } = connection;
  const guest = await mintGuest(db);
  const quiz = await mintQuiz(db, guest);
  const playId = await mintPlay(db, quiz, guest);
  const texts = ['It’s a "quoted" \\ word, 日本 😀', '', 'plain'];
  rows = quiz.questionVersionIds.map((versionId, index) => ({
    ...mintAnswer(playId, versionId),
    payload: { kind: 'typed', text: texts[index] ?? '' },
    points: index,
  }));
});
afterAll(() => connection.close());

it('is read by the database as the rows it was made of', async () => {
  const { db } = connection;
  const columns = sql.join(Object.values(getTableColumns(answer)), sql`, `);
  await db
    .insert(answer)
    .select(
      sql`select ${columns} from json_populate_recordset(null::${answer}, ${recordset(answer, rows)}::json) as answer`,
    );
  expect(await db.select().from(answer).orderBy(asc(answer.points))).toEqual(rows);
});

it('refuses what its column would refuse', () => {
  const bad = rows.map((row) => ({ ...row, payload: { kind: 'typed', text: 7 } }));
  expect(() => recordset(answer, bad as never)).toThrow();
});
