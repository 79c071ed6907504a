import { Buffer } from 'node:buffer';
import type { PGlite } from '@electric-sql/pglite';

type BackendMessage = Awaited<ReturnType<PGlite['execProtocolStream']>>[number];
type DataRow = BackendMessage & { fields: (string | null)[] };

const mark = '\uFEFF';
const markBytes = Buffer.from(mark);

/**
 * Puts back the U+FEFF that values began with: PGlite's decoder takes the first one of every value for a byte order mark and
 * drops it, where `pg` keeps it.
 *
 * @param messages what PGlite read in `data`; their rows are changed.
 * @param data the server's answer: DataRow messages in the form of
 *   https://www.postgresql.org/docs/current/protocol-message-formats.html, among others.
 */
export function restoreByteOrderMarks(messages: readonly BackendMessage[], data: Uint8Array): void {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (!bytes.includes(markBytes)) return;
  const rows = messages.filter(isDataRow).values();
  for (let at = 0; at < bytes.length; at += 1 + bytes.readUInt32BE(at + 1)) {
    if (bytes[at] !== dataRowCode) continue;
    const { value: row } = rows.next();
    if (row) restoreInRow(row, bytes.subarray(at + 5));
  }
}

const dataRowCode = 'D'.charCodeAt(0);

/** @param bytes the number of fields, then of each its length and its bytes; a length of -1 is null. */
function restoreInRow({ fields }: DataRow, bytes: Buffer): void {
  let at = 2;
  for (const [index, value] of fields.entries()) {
    const length = bytes.readInt32BE(at);
    at += 4;
    if (value === null) continue;
    if (bytes.subarray(at, at + length).indexOf(markBytes) === 0) fields[index] = mark + value;
    at += length;
  }
}

function isDataRow(message: BackendMessage): message is DataRow {
  return message.name === 'dataRow';
}
