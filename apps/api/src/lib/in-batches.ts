import { setImmediate } from 'node:timers/promises';

/** A longer batch would make everybody wait for one long statement. */
const mostInBatch = 100;

interface Call<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Joins calls that come at the same time: while one batch is worked on, the next gathers. A statement and a commit then serve
 * many callers, and a call that comes alone waits for nobody.
 *
 * @param work gets the items of a batch and returns their results in the same order. When it throws, each item of the batch is
 *   worked on alone, so that no call fails for another's sake; it has to bear being run again.
 */
export function inBatches<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Call<Item, Result>[] = [];
  let working = false;

  async function settle(calls: readonly Call<Item, Result>[]): Promise<void> {
    try {
      const results = await work(calls.map(({ item }) => item));
      for (const [index, { resolve }] of calls.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (calls.length === 1) calls[0]?.reject(error);
      else await Promise.all(calls.map((call) => settle([call])));
    }
  }

  async function workOn(): Promise<void> {
    working = true;
    while (waiting.length > 0) {
      // What else has arrived by now is read first.
      await setImmediate();
      await settle(waiting.splice(0, mostInBatch));
    }
    working = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!working) void workOn();
    });
}
