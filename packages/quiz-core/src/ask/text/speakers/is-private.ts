const bystander =
  'resident|customer|consumer|shopper|fan|commuter|passenger|passer-by|pedestrian|neighbou?r|voter|supporter|tourist|visitor|viewer|user|reader|witness|eyewitness|onlooker|bystander|local|motorist|patient|pupil|student|graduate|pensioner|retiree|parent|friend|pal|guest|walker|native|man|woman|boy|girl|teenager|youngster';
const kindred =
  'mother|father|mum|mom|dad|parent|gran|grandma|grandmother|grandfather|grandad|widow|widower|wife|husband|partner|fiancée?|girlfriend|boyfriend|son|daughter|sister|brother|aunt|uncle|niece|nephew|cousin|twin';
const standingBy = new RegExp(`\\b(?:${bystander}|${kindred})s?(?= (?:of|from|in|at|with|who|to)\\b|[,.]?$)`, 'iu');
const kinOnly = new RegExp(`^(?:\\p{L}+[’']s )?(?:\\p{L}+[ -])*?(?:${kindred})(?: of\\b.*)?$`, 'iu');

/** Whether what somebody is called says no more than that they stood by, or whose kin they are: "a resident of Arle", "mother of three". */
export function isPrivate(role: string): boolean {
  return standingBy.test(role);
}

/** "Widow", "mother of three", "Lee's son". */
export function isKin(role: string): boolean {
  return kinOnly.test(role);
}
