import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's own folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** An error whose message is one sentence for the person at the terminal; shown without a stack. */
export class Sentence extends Error {}

/** Runs a command's main function; a `Sentence` is printed as it is, anything else with its stack. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${error instanceof Sentence ? error.message : error.stack}\n`);
    process.exit(1);
  }
}
