/** The longest headline made from a sentence, in UTF-16 units. */
const most = 90;

/**
 * What an article is called in lists.
 *
 * @param opening the sentence it opens with, used when it has no title.
 * @returns one line of at most 90 characters, unless the title itself is longer; cut at a word, with an ellipsis.
 */
export function headlineOf(title: string | null, opening: string): string {
  if (title !== null) return title;
  const line = opening.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most);
  const lastSpace = room.lastIndexOf(' ');
  const cut = lastSpace > most / 2 ? room.slice(0, lastSpace) : room.slice(0, -1).replace(/\p{Surrogate}$/u, '');
  return `${cut.replace(/[\p{P}\s]+$/u, '')}…`;
}
