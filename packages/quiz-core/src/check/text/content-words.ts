import { stemWord } from './stem-word.js';
import { words } from './words.js';

/** Words of four letters or more that carry no content of their own. Hand-made; shorter words never count. */
const empty = new Set(
  `about above according after again against ahead along already also although among another around article asked away
  because been before behind being below between both could does doing done down during each either else even ever every
  from given have having here hers herself himself into itself just like made make many might more most much must near
  need once only other ought ours over quite quoted really said same says shall should since some still such tell than that
  their theirs them themselves then there these they thing think this those though through thus told toward under
  until upon very want wanted wants were what when where whether which while whom whose will with within without would
  year years your yours`.split(/\s+/u),
);

/** The stemmed content words of a text (four letters or more, not grammatical), without repeats. Numbers count whole. */
export function contentWords(text: string): Set<string> {
  const content = words(text)
    .map((word) => word.toLowerCase().replace(/[’']s?$/u, ''))
    .filter((word) => /^\d/u.test(word) || (word.length >= 4 && !empty.has(word)));
  return new Set(content.map(stemWord));
}
