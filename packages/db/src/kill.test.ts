import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { connect } from './connect.js';
import { answer } from './schema/index.js';
import { killHard, nextMessage, startChild } from './testing/child-process.js';
import { mintGuest, mintPlay, mintQuiz } from './testing/mint.js';
import { withTemporaryFolder } from './testing/temporary-folder.js';

const rounds = 10;
const longestMs = 250;

/** Park and Miller's generator: the same moments in every run. */
function* moments(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield (state / 2147483647) * longestMs;
  }
}

it(
  'loses no acknowledged answer when the process is killed while it writes, ten times',
  () =>
    withTemporaryFolder(async (folder) => {
      const setup = await connect({ folder });
      const quiz = await mintQuiz(setup.db, null);
      const playId = await mintPlay(setup.db, quiz, await mintGuest(setup.db));
      await setup.close();

      const moment = moments(20160617);
      const acknowledged: unknown[] = [];
      let first = 1;
      for (let round = 0; round < rounds; round++) {
        const child = startChild('child-write', folder, playId, quiz.questionVersionIds[0] ?? '', String(first));
        acknowledged.push(await nextMessage(child));
        child.on('message', (attempt) => acknowledged.push(attempt));
        await new Promise((resolve) => setTimeout(resolve, moment.next().value));
        await killHard(child);

        const connection = await connect({ folder });
        const rows = await connection.db.select().from(answer).where(eq(answer.playId, playId));
        await connection.close();
        const kept = rows.map(({ attempt }) => attempt).sort((a, b) => a - b);
        expect(kept).toEqual(expect.arrayContaining(acknowledged));
        expect(new Set(kept).size).toBe(kept.length);
        first = (kept.at(-1) ?? 0) + 1;
      }
      expect(acknowledged.length).toBeGreaterThan(rounds);
    }),
  300_000,
);
