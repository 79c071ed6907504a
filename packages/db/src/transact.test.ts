import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connection } from './connection.js';
import type { Database } from './database.js';
import { principal } from './schema/index.js';
import { mintGuest } from './testing/mint.js';
import { testDatabase } from './testing/test-database.js';
import { transact } from './transact.js';

let connection: Connection;
let db: Database;
beforeAll(async () => {
  connection = await testDatabase();
  db = connection.db;
});
afterAll(() => connection.close());

const count = () => db.$count(principal);
const outerUsed = 'use the transaction that work() is given';

it('commits when the work returns, and answers what it returned', async () => {
  const before = await count();
  expect(await transact(db, async (tx) => [await mintGuest(tx), 'done'][1])).toBe('done');
  expect(await count()).toBe(before + 1);
});

it('rolls back when the work throws, and throws the same', async () => {
  const before = await count();
  const error = new Error('on purpose');
  const failing = transact(db, async (tx) => {
    await mintGuest(tx);
    throw error;
  });
  await expect(failing).rejects.toBe(error);
  expect(await count()).toBe(before);
});

it.each(['the outer db', 'the transaction'])('joins the open transaction when it is given %s', async (given) => {
  const before = await count();
  const failing = transact(db, async (tx) => {
    await transact(given === 'the outer db' ? db : tx, async (inner) => {
      expect(inner).toBe(tx);
      await mintGuest(inner);
    });
    throw new Error('after the inner work returned');
  });
  await expect(failing).rejects.toThrow('after the inner work returned');
  expect(await count()).toBe(before);
});

it('refuses the outer db inside a transaction at once, where PGlite would wait for ever', async () => {
  const before = await count();
  const prepared = db.select().from(principal);
  await expect(transact(db, () => mintGuest(db))).rejects.toMatchObject({
    cause: expect.objectContaining({ message: expect.stringContaining(outerUsed) }),
  });
  await expect(transact(db, async () => prepared)).rejects.toMatchObject({
    cause: expect.objectContaining({ message: expect.stringContaining(outerUsed) }),
  });
  await expect(transact(db, () => connection.ping())).rejects.toThrow(outerUsed);
  expect(await count()).toBe(before);
});

it('lets work that outlives the transaction use the outer db afterwards', async () => {
  let release = () => {};
  const gate = new Promise<void>((open) => {
    release = open;
  });
  const { later } = await transact(db, async () => ({ later: gate.then(() => count()) }));
  release();
  expect(await later).toBe(await count());
});

it('keeps transactions that run side by side apart', async () => {
  const before = await count();
  const works = Array.from({ length: 8 }, (_, index) =>
    transact(db, async (tx) => {
      await mintGuest(tx);
      if (index % 2 === 1) throw new Error('odd');
    }),
  );
  const results = await Promise.allSettled(works);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
  expect(await count()).toBe(before + 4);
});

it('keeps two databases apart, one inside the other', async () => {
  const other = await testDatabase();
  try {
    await transact(db, async () => {
      await transact(other.db, async (inner) => {
        await mintGuest(inner);
        await expect(count()).rejects.toMatchObject({
          cause: expect.objectContaining({ message: expect.stringContaining(outerUsed) }),
        });
      });
      expect(await other.db.$count(principal)).toBe(1);
    });
  } finally {
    await other.close();
  }
});
