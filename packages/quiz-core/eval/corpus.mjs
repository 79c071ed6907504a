import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { printReading, read } from '../dist/index.js';

/**
 * Reads a corpus with the engine: a document a line, `{"id", "text", "title"?, "publishedAt"?}` with what its annotators marked. Ends of
 * lines are the corpus's own business; offsets are UTF-16 units into `text`.
 *
 * @param {string} path
 * @param {Map<string, any> | null} texts documents of another corpus by their ids, where this one has no texts of its own
 * @returns {AsyncGenerator<{ gold: any, found: any }>} each document, and what the engine prints of it.
 */
export async function* readCorpus(path, texts) {
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() === '') continue;
    const marked = JSON.parse(line);
    const gold = { ...texts?.get(marked.id), ...marked };
    const { id, text, title, publishedAt } = gold;
    const article = { id, text, ...(title ? { title } : {}), ...(publishedAt ? { publishedAt } : {}) };
    yield { gold, found: printReading(read(article)) };
  }
}

/** @returns {Promise<Map<string, any>>} the documents of a corpus by their ids, as they stand in the file. */
export async function documentsOf(path) {
  const documents = new Map();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() === '') continue;
    const document = JSON.parse(line);
    documents.set(document.id, document);
  }
  return documents;
}
