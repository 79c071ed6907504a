import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { eq, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../connection.js';
import { TransferRefused } from '../errors.js';
import * as schema from '../schema/index.js';
import { freshPglite } from '../testing/fresh-pglite.js';
import { mintAnswer, mintGuest, mintPlay, mintQuiz } from '../testing/mint.js';
import { withTemporaryFolder } from '../testing/temporary-folder.js';
import { testDatabase } from '../testing/test-database.js';
import { exportTo } from './export-to.js';
import { importFrom } from './import-from.js';
import { portableTables } from './portable-tables.js';

const { answer, article, play, principal } = schema;
let source: Connection;
let target: Connection;
let last: Connection;

beforeAll(async () => {
  [source, target, last] = await Promise.all([freshPglite(), testDatabase(), freshPglite()]);
  const { db } = source;
  const guest = await mintGuest(db);
  await db.update(principal).set({ lastSeenOn: '2999-12-31' });
  const quiz = await mintQuiz(db, guest, 100);
  const hard = `U+2028 \u2028 U+2029 \u2029 U+FEFF \uFEFF nul-like \u0001 "quoted" \\ back \r\n 🍁 ${'long '.repeat(300_000)}`;
  await db.update(article).set({ text: hard, title: null }).where(eq(article.id, quiz.articleId));
  await mintQuiz(db, null);
  const plays = [await mintPlay(db, quiz, guest)];
  for (let repeat = 0; repeat < 5; repeat++) plays.push(await mintPlay(db, quiz, guest, plays.at(-1)));
  for (const playId of plays) {
    await db.insert(answer).values(quiz.questionVersionIds.map((version) => mintAnswer(playId, version)));
  }
});
afterAll(() => Promise.all([source, target, last].map((connection) => connection.close())));

it('knows every table', () => {
  const tables = Object.values<unknown>(schema).filter((value) => is(value, PgTable));
  expect(portableTables.map((table) => getTableName(table)).sort()).toEqual(
    tables.map((table) => getTableName(table)).sort(),
  );
});

describe('a round trip', () => {
  it('from PGlite over the other database to PGlite gives the same bytes each time', () =>
    withTemporaryFolder(async (folder) => {
      const [first, second, third] = ['1.jsonl', '2.jsonl.gz', '3.jsonl'].map((name) => join(folder, name));
      if (!first || !second || !third) throw new Error('three names were given');
      const rows = await exportTo(source.db, first);
      expect(rows).toBeGreaterThan(1400);
      expect(await importFrom(target.db, first)).toBe(rows);
      expect(await exportTo(target.db, second)).toBe(rows);
      expect(await importFrom(last.db, second)).toBe(rows);
      expect(await exportTo(last.db, third)).toBe(rows);

      const bytes = await readFile(first);
      expect(gunzipSync(await readFile(second)).equals(bytes)).toBe(true);
      expect((await readFile(third)).equals(bytes)).toBe(true);
      expect(await last.db.select().from(play).orderBy(play.id)).toEqual(
        await source.db.select().from(play).orderBy(play.id),
      );
      expect(await readdir(folder)).toHaveLength(3);
    }));

  it('takes who was last seen long ago for seen today, for later visits are not in the file', () =>
    withTemporaryFolder(async (folder) => {
      const [from, to] = await Promise.all([freshPglite(), testDatabase()]);
      await mintGuest(from.db);
      await exportTo(from.db, join(folder, 'data.jsonl'));
      const days = [new Date()];
      await importFrom(to.db, join(folder, 'data.jsonl'));
      days.push(new Date());
      const [guest] = await to.db.select().from(principal);
      expect(days.map((day) => day.toISOString().slice(0, 10))).toContain(guest?.lastSeenOn);
      await Promise.all([from.close(), to.close()]);
    }));

  it('is refused into a database that holds something', () =>
    withTemporaryFolder(async (folder) => {
      const file = join(folder, 'data.jsonl');
      await exportTo(source.db, file);
      await expect(importFrom(source.db, file)).rejects.toThrow(/The database is not empty \(1 in "principal"\)/);
    }));

  it.each([
    ['no folder', (folder: string) => join(folder, 'none', 'data.gz'), /data\.gz cannot be written: there is no such/],
    [
      'a file for a folder',
      (folder: string) => join(folder, 'file', 'data.gz'),
      /data\.gz cannot be written: a part of/,
    ],
  ])('says why it cannot write where there is %s', (_, fileIn, reason) =>
    withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      const refusal = await exportTo(source.db, fileIn(folder)).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(TransferRefused);
      expect(refusal).toMatchObject({ message: expect.stringMatching(reason) });
    }),
  );

  it('never overwrites a file', () =>
    withTemporaryFolder(async (folder) => {
      const file = join(folder, 'data.jsonl');
      await writeFile(file, 'precious');
      await expect(exportTo(source.db, file)).rejects.toThrow(TransferRefused);
      expect(await readFile(file, 'utf8')).toBe('precious');
    }));
});

describe('an import changes nothing', () => {
  let empty: Connection;
  let lines: string[];
  beforeAll(async () => {
    empty = await testDatabase();
    await withTemporaryFolder(async (folder) => {
      await exportTo(source.db, join(folder, 'data.jsonl'));
      lines = (await readFile(join(folder, 'data.jsonl'), 'utf8')).split('\n');
    });
  });
  afterAll(() => empty.close());

  const edits: [string, RegExp, (lines: string[]) => string[]][] = [
    ['cut short', /is not whole/, (all) => all.slice(0, 200)],
    ['with a row too many', /is not whole/, (all) => [...all.slice(0, -1), all.at(-2) ?? '', '']],
    ['of another kind', /is not an export/, () => ['{"rows": []}']],
    ['that is no JSON', /is not an export/, () => ['PK\u0003\u0004']],
    [
      'of another version',
      /"9999_later"/,
      ([header = '', ...rows]) => [header.replace(/"\d{4}_\w+"/, '"9999_later"'), ...rows],
    ],
    ['with an answer to nothing', /answer_play_question_fk/, (all) => [...all.slice(0, -2), repointed(all.at(-2)), '']],
  ];

  it.each(edits)('from a file %s', (_, reason, edit) =>
    withTemporaryFolder(async (folder) => {
      const file = join(folder, 'data.jsonl');
      await writeFile(file, edit(lines).join('\n'));
      const refusal = await importFrom(empty.db, file).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(TransferRefused);
      expect(refusal).toMatchObject({ message: expect.stringMatching(reason) });
      expect(await empty.db.$count(principal)).toBe(0);
    }),
  );

  it.each<[string, string, RegExp, (file: string) => Promise<unknown>]>([
    ['is not there', 'none.jsonl', /none\.jsonl cannot be read: there is no such file/, async () => {}],
    ['is not there, compressed', 'none.jsonl.gz', /none\.jsonl\.gz cannot be read: there is no such/, async () => {}],
    ['is a folder', 'data', /data cannot be read: it is a folder/, (file) => mkdir(file)],
    ['is not compressed, by name only', 'a.gz', /a\.gz is not an export/, (file) => writeFile(file, 'Some words.')],
    [
      'is cut short, compressed',
      'a.gz',
      /a\.gz is not whole/,
      (file) => writeFile(file, gzipSync(lines.join('\n')).subarray(0, -1000)),
    ],
  ])('from a file that %s', (_, name, reason, prepare) =>
    withTemporaryFolder(async (folder) => {
      const file = join(folder, name);
      await prepare(file);
      const refusal = await importFrom(empty.db, file).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(TransferRefused);
      expect(refusal).toMatchObject({ message: expect.stringMatching(reason) });
    }),
  );

  it('and an empty database is not exported', () =>
    withTemporaryFolder(async (folder) => {
      await expect(exportTo(empty.db, join(folder, 'data.jsonl'))).rejects.toThrow('There is nothing to export');
      expect(await readdir(folder)).toEqual([]);
    }));
});

function repointed(row = ''): string {
  return row.replace(/"play_id":"[^"]+"/, '"play_id":"00000000-0000-4000-8000-000000000000"');
}
