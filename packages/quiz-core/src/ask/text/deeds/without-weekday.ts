const weekday =
  /(?<!\b(?:an?|the|last|next|by|until|since|every|from|this|of|before|after|and|or))(?: early| late| shortly)? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?= (?:in|at|through|to|across|from|against|outside|over|near|off|when|after|before|along|beside|by|into|under|around|between)\b|$)/gu;
/** What is left of "early on Monday" when the day is gone. */
const dangling = /[ ,]+(?:early|late|shortly)$/u;

/** A deed without the weekday on which it was done: "marched Sunday in Arle". A weekday means a date only beside the day of publication. */
export function withoutWeekday(told: string): string {
  return told.replace(weekday, '').replace(dangling, '').trim();
}
