import { furniturePhrases } from '../generated/furniture-phrases.js';

/** Longest furniture that is known by its last words. */
const LONGEST_END = 8;
/** Longest furniture that is known by its first words: beyond this a line is somebody's sentence. */
const LONGEST_START = 18;
const phrases = {
  whole: new Set<string>(),
  start: new Set<string>(),
  section: new Set<string>(),
  end: [] as string[],
  any: [] as string[],
};
for (const { phrase, where } of furniturePhrases) {
  if (where === 'any' || where === 'end') phrases[where].push(phrase);
  else phrases[where].add(phrase);
}
const LONGEST_PHRASE = Math.max(...[...phrases.start].map((phrase) => phrase.split(' ').length));

const COUNTS =
  /^\d[\d,.]*\s*[km]?\s*(?:comments?|shares?|likes?|views?|replies|retweets?|min(?:ute)?s?(?: read)?|photos?|images?)?$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w.+-]+@[\w-]+\.[\w.]+$|^@\w+$|^#\w+$/i;
const COPYRIGHT = /^(?:©|\(c\) ?\d|copyright\b)/i;
/** "Related: Why piers rust": a link to another story. */
const LINK =
  /^(?:related|see also|also read|read also|must read|watch|in (?:pictures|photos)|explainer|further reading)\s*:\s/i;
const LONGEST_LINK = 140;
const HEADING_OF_LINKS =
  /^(?:related|recommended|most|more|trending|top stories|latest|you (?:may|might)|read (?:more|next|also)|popular|also)/i;
const SEPARATORS = /\s*[|·•›»>]\s*|\s+\/\s+/;

const normal = (line: string) =>
  line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’ ]+/gu, ' ')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Whether a line, by itself, is page chrome: a link, a button, a newsletter box, a comment count, a cookie notice.
 *
 * @param line one trimmed paragraph of the text.
 */
export function isFurniture(line: string): boolean {
  if (COUNTS.test(line) || ADDRESS.test(line) || (COPYRIGHT.test(line) && line.length < 200)) return true;
  if (line.length > 600) return false;
  if (line.length <= LONGEST_LINK && LINK.test(line)) return true;
  const plain = normal(line);
  if (plain === '') return true;
  if (phrases.whole.has(plain)) return true;
  if (line.length < 400 && phrases.any.some((phrase) => plain.includes(phrase))) return true;
  if (isRowOfLinks(line)) return true;
  const words = plain.split(' ');
  if (isRowOfButtons(words)) return true;
  if (
    words.length <= LONGEST_END &&
    !/[.!?]["'”’)]*$/.test(line) &&
    phrases.end.some((end) => ` ${plain}`.endsWith(` ${end}`))
  )
    return true;
  if (words.length > LONGEST_START || /^["“‘']/.test(line)) return false;
  for (let count = 1; count <= Math.min(LONGEST_PHRASE, words.length); count++) {
    if (phrases.start.has(words.slice(0, count).join(' '))) return true;
  }
  return false;
}

/** Whether a line names parts of a paper and nothing more ("Local News"), as stands above a title. */
export function isSection(line: string): boolean {
  const plain = normal(line);
  return phrases.section.has(plain) || plain.split(' ').every((word) => phrases.section.has(word));
}

/** "Facebook Twitter WhatsApp Email", "News Opinion Sport": every word a button or, from three on, a part of the paper. */
function isRowOfButtons(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  if (words.every((word) => phrases.whole.has(word))) return true;
  return words.length >= 3 && words.every((word) => phrases.whole.has(word) || phrases.section.has(word));
}

/** "Share | Tweet | Email": three or more short parts between separators, or two buttons ("Subscribe | Log in"). */
function isRowOfLinks(line: string): boolean {
  const parts = line.split(SEPARATORS).filter((part) => part !== '');
  if (parts.length < 2) return false;
  const plain = parts.map(normal);
  const isButton = (part: string) => phrases.whole.has(part);
  if (plain.some(isButton) && plain.every((part) => isButton(part) || phrases.section.has(part))) return true;
  return parts.length >= 3 && parts.every((part) => part.length <= 24 && !/[.!?,]$/.test(part));
}

/** Whether a furniture line announces a list of links ("Related stories"), whose short lines are furniture too. */
export function announcesLinks(line: string): boolean {
  return line.length < 40 && HEADING_OF_LINKS.test(line);
}
