/** Source of a pattern for a whole number of several things, in digits or a word, and no part of a longer number, a date or a name. */
export const plainNumber =
  '(?<![\\d.,$£€-])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|two|three|four|five|six|seven|eight|nine)(?![\\d%]|[.,:/’-]\\d|-|st\\b|nd\\b|rd\\b|th\\b| (?:hundred|thousand|million|billion|dozen))';
/** Source of a pattern for what makes a number a bound or an estimate. It stays with the question: "at least how many". */
export const numberHedge = 'at least|more than|over|about|around|nearly|almost|some|fewer than|less than';
/** Source of a pattern for several things that are counted: "people", "army officers". */
export const countedThings =
  '(?:[\\p{L}-]+ ){0,3}?(?:people|men|women|children|(?!(?:was|has|is|as|times|years|months|weeks|days|hours|minutes|others|percent|pounds|dollars|euros)\\b)\\p{Ll}{2,}[^s\\P{L}]s)(?![\\p{L}-])';

/** "At least how many people", "how many people": asks for a number, its hedge kept. */
export function howManyOf(hedge: string | undefined, things: string): string {
  const bound = hedge === undefined ? '' : `${/^some$/iu.test(hedge) ? 'about' : hedge.toLowerCase()} `;
  return `${bound}how many ${things}`;
}
