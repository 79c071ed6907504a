import { createReadStream } from 'node:fs';
import { PassThrough, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a text file in UTF-8, decompressed when its name ends in `.gz`. Only a line feed ends a line: Node's own
 * `readline` would also break at U+2028, which an article may contain.
 */
export async function* readLines(file: string): AsyncGenerator<string> {
  const text = pipeline(
    createReadStream(file),
    file.endsWith('.gz') ? createGunzip() : new PassThrough(),
    // An error destroys the last stream too, and the loop below throws it.
    () => {},
  ).setEncoding('utf8');
  let rest = '';
  for await (const chunk of text) {
    const [first = '', ...more] = String(chunk).split('\n');
    rest += first;
    for (const piece of more) {
      yield rest;
      rest = piece;
    }
  }
  if (rest !== '') yield rest;
}
