import type { Span } from '../schema/index.js';

const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|da|van|von|der|del|la|le|al|bin)\\s+)?\\p{Lu}[\\p{L}.'’-]*){0,4}";
const AGENCY = `(?:(?:for\\s+)?(?:The\\s+)?\\p{Lu}[\\p{L}&.'’-]*(?:\\s+\\p{Lu}[\\p{L}&.'’-]*){0,5})`;
const SOURCES =
  'AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|PA|Bloomberg|CP|UPI|Shutterstock|iStock|Alamy|Associated Press|Canadian Press';

/** Forms a photo credit takes; each must fill the whole of what is left of the line. */
const FORMS = [
  `${NAME}(?:,\\s*${NAME})?\\s?/\\s?${AGENCY}`,
  `(?:AP|AFP|REUTERS|Reuters|EPA|PA)(?:\\s+Photo)?\\s?/\\s?${NAME}(?:\\s?/\\s?${AGENCY})?`,
  `(?:Photo(?:graph|graphy|s)?|Image|Picture|Illustration|Video|Credit)(?:\\s+(?:credit|courtesy(?: of)?|by|source|copyright|from))?\\s*(?::|\\bby\\b|\\bcourtesy(?: of)?\\b|copyright)\\s*[^.!?]{2,70}`,
  `(?:Photo|Image|Picture|Courtesy)\\s+(?:by|courtesy of|courtesy|of|copyright)\\s+[^.!?]{2,60}`,
  `Credit\\s?(?:\\.{3}|…)\\s?[^.!?]{2,70}`,
  `${NAME}\\s+(?:via|for|,)\\s+(?:${SOURCES}|${AGENCY}(?:News|Press|Times|Post|Images))`,
  `(?:${SOURCES})(?:\\s+(?:Images|Photo))?`,
];
const WHOLE = new RegExp(`^\\(?(?:${FORMS.join('|')})\\)?\\.?$`, 'u');
/** What every form has, so that most texts never pay for the pattern above, which is dear to compile. */
const HINT = new RegExp(
  `/|Photo|Image|Picture|Illustration|Video|Credit|Courtesy|\\bvia\\b|News|Press|Times|Post|${SOURCES}`,
);
const isWhole = (words: string) => HINT.test(words) && WHOLE.test(words);
const TAIL = 120;

/** Whether a whole line is a photo credit ("Dmitry Lovetsky/The Associated Press"). */
export function isCredit(line: string): boolean {
  return line.length <= TAIL && isWhole(line);
}

/** Whether a credit names a photographer or says "photo", and is no bare agency. */
export function namesWho(credit: string): boolean {
  return /[/:]|\b(?:photo|photograph|image|picture)/i.test(credit);
}

/** "Photo: AP", with nothing but an agency, and any credit between brackets. */
const INSIDE = new RegExp(
  `(?<=[.!?”"’']\\s)(?:(?:Photos?|Image|Picture|Credit)(?:\\scredit)?\\s?:\\s?(?:${SOURCES})|\\([^()]{2,80}\\))(?=\\.?\\s["“]?\\p{Lu})`,
  'u',
);
/** Characters of the longest caption that runs into the story. */
const LONGEST_CAPTION = 300;

/** The photo credit between a caption and the first sentence, when all three stand in one line; null when none does. */
export function creditInside(text: string, line: Span): Span | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_CAPTION));
  const found = HINT.test(head) ? INSIDE.exec(head) : null;
  if (found === null || !isWhole(found[0])) return null;
  const start = line.start + found.index;
  return { start, end: start + found[0].length };
}

/**
 * The photo credit at the end of a caption, glued to it or after a space.
 *
 * @param text the article's text.
 * @param line where the line stands in it.
 * @returns where the credit stands, or null when the line does not end in one.
 */
export function creditAtEnd(text: string, line: Span): Span | null {
  const from = Math.max(line.start, line.end - TAIL);
  const tail = text.slice(from, line.end);
  for (const stop of tail.matchAll(/[.!?”"'’)\d]/g)) {
    const rest = tail.slice(stop.index + 1);
    const credit = rest.trimStart();
    if (!/^[\p{Lu}(]/u.test(credit) || !isWhole(credit)) continue;
    const glued = credit.length === rest.length;
    if (glued ? /[.!?”"')\d]/.test(stop[0]) : /[.!?”")]/.test(stop[0])) {
      return { start: line.end - credit.length, end: line.end };
    }
  }
  return null;
}
