import type { Span } from '../schema/index.js';

/** A line break of any kind, counted once for CRLF. */
const BREAK = /\r\n|[\n\r\u2028\u2029\u0085]/g;
const HARD_WRAP = { shortest: 40, longest: 100 };

/** `span` without the white space (and byte order marks) at its ends. */
function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x85 ||
    (code > 0x1fff && /\s|\u200b/.test(String.fromCharCode(code)))
  );
}

/**
 * The paragraphs of a text: its lines that are not blank, trimmed. A text wrapped at a fixed width, as agencies and
 * mail programs send it, has its lines joined again: there only a blank line ends a paragraph.
 */
export function paragraphs(text: string): Span[] {
  const runs = runsOfLines(text);
  const joined = isHardWrapped(runs);
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return joined && first && last ? [{ start: first.start, end: last.end }] : run;
  });
}

/** Lines, trimmed, in runs that blank lines part. */
function runsOfLines(text: string): Span[][] {
  const runs: Span[][] = [];
  let run: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const line = trim(text, { start, end });
    if (line.start < line.end) run.push(line);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  };
  for (const found of text.matchAll(BREAK)) {
    close(found.index);
    start = found.index + found[0].length;
  }
  close(text.length);
  if (run.length > 0) runs.push(run);
  return runs;
}

/** True when most lines that another one follows directly are about as long as each other: somebody's margin. */
function isHardWrapped(runs: readonly Span[][]): boolean {
  const inner = runs.flatMap((run) => run.slice(0, -1).map((line) => line.end - line.start));
  if (inner.length < 4) return false;
  const sorted = inner.toSorted((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  const near = inner.filter((length) => Math.abs(length - median) <= 14).length;
  return median >= HARD_WRAP.shortest && median <= HARD_WRAP.longest && near > 0.8 * inner.length;
}
