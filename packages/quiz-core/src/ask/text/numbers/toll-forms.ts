import { countedThings, numberHedge, plainNumber } from './plain-number.js';

const done =
  'killed|injured|wounded|hurt|arrested|detained|rescued|evacuated|kidnapped|abducted|displaced|shot dead|stabbed|hospitali[sz]ed|trapped|poisoned|charged|without (?:power|electricity|heat|water)|(?:left )?homeless';
const undergone = 'died|drowned|perished|fell ill|went missing|survived|fled';
const active = 'killed|injured|wounded|displaced|trapped';
const count = (nth = '') =>
  `(?:(?<hedge${nth}>${numberHedge}) )?(?<number${nth}>${plainNumber})(?<things${nth}> ${countedThings}(?: and \\p{Ll}{3,}s)?)`;
const fate = `(?:(?:were|have been|had been|are) (?<done>${done})|(?:have |had )?(?<undergone>${undergone}))`;
const also = `(?: and (?:(?<hedge2>${numberHedge}) )?(?<number2>${plainNumber})(?: others| more| other people)?(?: were)? (?<done2>${done}))?`;
const occasion = '(?<occasion> (?:when|after|in|during|at|as) (?:[^,;:()\\n]|(?<=\\d),(?=\\d))+?)(?=[,;:()\\n]|\\.?$)';
const onDay = '(?: (?:early |late )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?';
/** "At least 17 people were killed and 23 injured when a …" */
const passive = new RegExp(`${count()} ${fate}${also}${onDay}${occasion}`, 'diu');
/** "The government raised the death toll to 212", "The death toll has climbed to 212" */
const raised = new RegExp(
  `\\bdeath toll\\b[^,;:.“”]{0,40}? (?:to|at|reached) (?<number>${plainNumber})(?=[,.;]| (?:on|and|as|after|in)\\b|$)`,
  'du',
);
/** "At least 1,900 people were injured and more than 6,000 houses destroyed, …": on what occasion, the article says elsewhere. */
const bare = new RegExp(
  `^(?<all>${count()} ${fate})(?: and (?:(?<hedge2>${numberHedge}) )?(?<number2>${plainNumber})(?<things2> ${countedThings})(?: were)? (?<done2>destroyed|damaged|flattened|${done}))?(?=[,;]|\\.?$)`,
  'diu',
);
/** "A car bomb exploded outside a school in Arle, killing 17 people", "…, sending two cars into the water and forcing 1,400 people from their homes" */
const closing = new RegExp(
  `^(?<occasion>[^,;:()\\n]+(?:, \\p{Lu}\\p{L}+)?), (?:\\p{Ll}+ing [^,;:()\\n]{3,60} and )?(?:(?<ing>killing|injuring|wounding|displacing|trapping) ${count()}(?=[.,;]| and\\b| in\\b| on\\b| at\\b)|(?:forcing|driving) ${count('F')}(?<from> (?:(?:out of|from) their (?:homes|houses|beds)|to (?:flee|leave|evacuate)(?: their (?:homes|houses))?))|leaving ${count('L')}(?<left> (?:dead|homeless|injured|wounded|without (?:power|electricity|water|heat|homes?)|stranded|trapped|missing)))`,
  'diu',
);
/** "A landslide on the coast road killed 11 people" */
const killer = new RegExp(
  `^(?<subject>(?:an?|the|\\p{L}+) [^,;:()\\n]{3,70}?) (?:has |have )?(?<done>${active}) ${count()}(?: early| late)?(?<occasion>(?: (?:in|at|near|on) [^,;:()\\n]+)?)(?=[.,;]| and\\b|$)`,
  'diu',
);

/** "KUNDUZ, Afghanistan -- ", with what was glued before it. */
const dateline = /^(?:\p{Lu}\p{Ll}+ )?\p{Lu}{3,}[\p{L}, .]{0,40}(?:\([^)]{2,30}\) ?)?(?:--|[–—-]) /u;

/** How papers word a toll, and what may stand before it. The groups: `hedge`, `number`, `things`, `done`, `occasion` and their like. */
export const tollForms = { passive, raised, bare, closing, killer, dateline };
