const word = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;

/** The words of a text: runs of letters and digits, with the apostrophes, hyphens, points and commas inside them. */
export function words(text: string): readonly string[] {
  return text.match(word) ?? [];
}
