import { closeSync, openSync, renameSync, statSync, write } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { Sentence } from './root.mjs';

const logLimit = 10 * 1024 * 1024;

/**
 * Where the servers' output goes: `quoth.log` in this folder, which begins anew past 10 MB, the one before kept as `.1`. What cannot be
 * written, because the disk is full, is dropped, and `tell` hears of it once: nobody's quiz waits for a log.
 *
 * @param {string} folder
 * @param {(sentence: string) => void} tell
 * @returns {{ path: string, stream: Writable }} Throws one sentence when the file cannot be opened.
 */
export function openLog(folder, tell = (sentence) => process.stderr.write(`${sentence}\n`)) {
  const path = join(folder, 'quoth.log');
  let file = openAtStart(path);
  let told = false;
  const stream = new Writable({
    write(chunk, _encoding, done) {
      write(file.fd, chunk, (error, bytes) => {
        if (error && !told) tell(`The log ${path} cannot be written (${error.code}): Quoth goes on without it.`);
        told = error !== null;
        file.size += bytes ?? 0;
        if (file.size > logLimit) file = begunAnew(path, file);
        done();
      });
    },
  });
  return { path, stream };
}

function openAtStart(path) {
  try {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const file = { fd: openSync(path, 'a'), size };
    return size > logLimit ? begunAnew(path, file) : file;
  } catch {
    throw new Sentence(
      `The log ${path} cannot be opened: it has to be a file that this account may write, or choose another folder with QUOTH_DATA=...`,
    );
  }
}

/** The next file, or the same one where there can be none. */
function begunAnew(path, file) {
  try {
    renameSync(path, `${path}.1`);
    const next = { fd: openSync(path, 'a'), size: 0 };
    closeSync(file.fd);
    return next;
  } catch {
    return { ...file, size: 0 };
  }
}
