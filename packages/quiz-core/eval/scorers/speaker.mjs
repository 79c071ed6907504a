const lastWord = (text) =>
  (text ?? '')
    .replace(/['’]s\b/gu, '')
    .match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)
    ?.at(-1)
    ?.toLowerCase() ?? '';

/** Whether two mentions of a speaker are of one: they overlap, or end in the same word; or there is none in either. */
export function sameMention(a, b) {
  if (!a || !b) return !a && !b;
  const overlap = Number.isInteger(b.start) && a.start < b.end && b.start < a.end;
  return overlap || (lastWord(a.text) !== '' && lastWord(a.text) === lastWord(b.text));
}

const bare = (name) =>
  (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\b(?:the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|senator)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether two names are one person's: the same, or of the same last word with no clash of first names. */
export function sameName(a, b) {
  const [one, other] = [bare(a), bare(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [x, y] = [one.split(' '), other.split(' ')];
  if (x.at(-1) !== y.at(-1)) return false;
  const holds = (some, more) => some.every((word) => more.includes(word));
  return x.length === 1 || y.length === 1 || x[0] === y[0] || holds(x, y) || holds(y, x);
}
