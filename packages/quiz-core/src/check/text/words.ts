export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: runs of letters and digits, with the apostrophes, hyphens, points and commas inside them. */
export function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)].map((match) => {
    return { text: match[0], start: match.index, end: match.index + match[0].length };
  });
}
