import type { Block, PrintedReading, Reading } from '../schema/index.js';

const isPrinted = (block: Block) => block.end > block.start;

/**
 * The form in which `quoth read` prints a reading: plain data, with every mention by name beside the quotations.
 *
 * @param reading as `read` returns it.
 */
export function printReading(reading: Reading): PrintedReading {
  const { id, language, publishedAt, structure, quotes, times, places, statements, named } = reading;
  return {
    id,
    language,
    publishedAt,
    structure: structure.filter(isPrinted),
    quotes: [...quotes],
    times: [...times],
    places: [...places],
    entities: [...named],
    statements: [...statements],
  };
}
