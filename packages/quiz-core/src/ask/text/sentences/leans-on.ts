import { outsideQuotes } from '../../../check/text/outside-quotes.js';

/** "Several other coal companies", "another such vote": other than whom? "Fish, crabs and other animals" says it. */
const other = /(?<!\b(?:and|or|any|no|each|every|than|who|nobody|somebody) )\bother\b(?! than\b)(?= [\p{L}-]+)/iu;
/** "Such arrangements": of which sort? */
const such = /\bsuch (?!as\b)(?:an? )?(?:[\p{L}-]+ )?[\p{L}-]+(?! (?:as|that)\b)\b/iu;
/** "Recent shipments" of what? "Recent years" are nobody's. */
const recent =
  /\brecent (?!years|months|weeks|days|times|decades|history)\p{L}+s\b(?! (?:of|in|from|to|by|on|at|against|between|with|that|which|for)\b)/iu;
/** "The resulting free-kick": what it came of stood before. "The following year" too. */
const taken = /\b(?:the|a|an) (?:resulting|ensuing|subsequent|following|latter|aforementioned|same|said)\b/iu;
/** What joins a clause to one before it. */
const joining =
  /\b(?:in return|instead(?! of\b)|once again|likewise|as well(?! as\b)|in turn|over all|therefore|nonetheless|nevertheless|meanwhile)\b/iu;

/** Whether words outside of quotation marks lean on what stood before them: "other", "such", "recent", "in return". */
export function leansOn(text: string): boolean {
  const open = outsideQuotes(text);
  return [other, such, recent, taken, joining].some((pattern) => pattern.test(open));
}
