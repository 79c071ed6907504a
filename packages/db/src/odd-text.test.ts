import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from './connection.js';
import { article } from './schema/index.js';
import { mintArticle } from './testing/mint.js';
import { testDatabase } from './testing/test-database.js';
import { transact } from './transact.js';

let connection: Connection;
beforeAll(async () => {
  connection = await testDatabase();
});
afterAll(() => connection.close());

describe.each([
  ['one U+FEFF first', '\uFEFFShe spoke.'],
  ['two of them first', '\uFEFF\uFEFFShe spoke.'],
  ['nothing else', '\uFEFF'],
  ['nothing at all', ''],
  ['one in the middle and one last', 'She\uFEFF spoke.\uFEFF'],
  ['every line end, blank and control', '\r\n\t\u2028\u0085\u00A0\u0001\u001F\u007Fx \v\f'],
  ['a pair, an accent on its own, other ways to write', '😀e\u0301\u202Eשלום\u200D\uFFFD\uFFFE'],
  ['more than one buffer holds', `\uFEFF${'日本'.repeat(300_000)}`],
])('a text with %s', (_, text) => {
  it('comes back as it was given, from a text column and from JSON', async () => {
    const { db } = connection;
    const [selected] = (
      await db.execute(sql`select ${text}::text as first, null as none, ${text}::varchar as second, ${text}::text as third,
        jsonb_build_object('in', ${text}::text) as object, to_json(${text}::text) as string`)
    ).rows;
    expect(selected).toEqual({
      first: text,
      none: null,
      second: text,
      third: text,
      object: { in: text },
      string: text,
    });

    const id = await mintArticle(db, null);
    await db.update(article).set({ text }).where(eq(article.id, id));
    const ofArticle = () => db.select({ text: article.text }).from(article).where(eq(article.id, id));
    expect(await ofArticle()).toEqual([{ text }]);
    const inside = await transact(db, (tx) =>
      tx.select({ text: article.text }).from(article).where(eq(article.id, id)),
    );
    expect(inside).toEqual([{ text }]);
  });
});

it('each row keeps its own', async () => {
  const { rows } = await connection.db.execute(
    sql`select * from (values (1, ${'\uFEFFone'}::text), (2, 'two'), (3, null), (4, ${'\uFEFF\uFEFFfour'})) as given (at, text)`,
  );
  expect(rows.map(({ text }) => text)).toEqual(['\uFEFFone', 'two', null, '\uFEFF\uFEFFfour']);
});

it('a query that fails leaves the next one right', async () => {
  await expect(connection.db.execute(sql`select ${'\uFEFFx'}::text, 1 / 0`)).rejects.toThrow();
  const { rows } = await connection.db.execute(sql`select ${'\uFEFFx'}::text as text`);
  expect(rows).toEqual([{ text: '\uFEFFx' }]);
});
