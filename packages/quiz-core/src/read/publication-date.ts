import type { Block } from '../schema/index.js';
import type { Draft, Pass } from './draft.js';
import { parseDates } from './times/parse-dates.js';

/** Where a text gives its date away, the surest first. */
const PLACES: readonly Block['is'][] = ['dateline', 'byline', 'caption'];
/** Pictures out of a drawer say nothing about the day of the article. */
const OLD_PICTURE = /\b(?:file|archive|undated|handout) (?:photo|image|picture|photograph)|^FILE\b/i;
const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Finds the day of publication in the text when nobody gave it: in a dateline, a byline or a caption, day, month and year. */
export const publicationDate: Pass = {
  name: 'publication date',
  run(draft) {
    if (draft.publishedAt !== null) return;
    const found = dateGivenAway(draft);
    draft.publishedAt = found;
    draft.publishedAtIsGuess = found !== null;
  },
};

function dateGivenAway({ structure, text }: Draft): string | null {
  for (const place of PLACES) {
    for (const block of structure) {
      const content = text.slice(block.start, block.end);
      if (block.is !== place || OLD_PICTURE.test(content)) continue;
      const date = parseDates(content, null).find(({ value }) => value !== null && FULL_DATE.test(value));
      if (date?.value) return date.value;
    }
  }
  return null;
}
