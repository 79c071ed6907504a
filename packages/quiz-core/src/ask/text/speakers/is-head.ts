import type { Asking, Who } from '../../asking.js';

const head =
  /\b(?:president(?:-elect)?(?! of the (?:board|council|club|union|college|university))|prime minister|chancellor|king|queen|pope|(?:presidential|Democratic|Republican|GOP|Labour|Conservative) (?:nominee|candidate|hopeful|contender))\b/iu;
const politician =
  /\b(?:president|minister|premier|chancellor|king|queen|prince|pope|nominee|candidate|senator|sen|governor|gov|congress(?:man|woman)|representative|rep|secretary|speaker|ambassador|lawmaker|mp)\b/iu;
/** Named so often, somebody is a principal of the story whatever the article calls them. */
const principal = 5;

/** Whether the article calls somebody a head of state or of government, or a candidate to be one: everybody knows how they talk. */
export function isHead({ entity }: Who): boolean {
  return entity?.roles.some(({ text }) => head.test(text)) ?? false;
}

/** Whether the article gives somebody an office of politics, or a candidacy for one. */
export function isPolitician({ entity }: Who): boolean {
  return entity?.roles.some(({ text }) => politician.test(text)) ?? false;
}

/** Whether somebody is a rival in fame to a head of state: in politics too, or named again and again, or no less often. */
export function isNearHead(asking: Asking, who: Who, key: Who): boolean {
  if (who.entity === null) return false;
  if (isPolitician(who)) return true;
  return timesNamed(asking, who) >= Math.min(principal, timesNamed(asking, key));
}

function timesNamed({ reading }: Asking, { entity }: Who): number {
  const index = entity === null ? -1 : reading.entities.indexOf(entity);
  return reading.mentions.filter((mention) => mention.entity === index && mention.by === 'name').length;
}
