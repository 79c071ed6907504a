import type { Sentence } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { bodySentences } from '../sentences/body-sentences.js';

/** Sudden happenings that a report is about, and whose dead and damage it counts. */
const disaster =
  'earthquake|quake|derailment|explosion|blast|bombing|crash|collision|fire|blaze|wildfire|flood|floods|flooding|storm|hurricane|cyclone|typhoon|tornado|landslide|mudslide|avalanche|shooting|stabbing|attack|riot|eruption|tsunami|ambush|raid|stampede|collapse|shipwreck|outbreak';
/** "A powerful earthquake in eastern Kashvand": with the place, it says by itself which one. */
const told = new RegExp(
  `\\b(?:an?|the) (?:[\\p{Ll}\\d.-]+ ){0,3}?(?<what>(?:(?:train|bus|plane|ice|car|bomb|house|forest|suicide|missile|drone|knife|gas|mine|bridge|building|school|factory|hotel|ferry|helicopter) )?(?:${disaster}))(?<where> (?:in|near|at|off|outside|on|across) (?:the )?(?:(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|downtown|rural|city|town|coast|island|capital|of|the|province|state|region|near) ){0,4}\\p{Lu}[\\p{L}’-]+(?: (?:of )?\\p{Lu}[\\p{L}’-]+){0,2})`,
  'du',
);
const leadSentences = 3;

interface Occasion {
  /** "The earthquake in eastern Kashvand" */
  readonly text: string;
  readonly from: Sentence;
}

/** The one happening that the article is about, by its place, from its first sentences; null where they name none, or two. */
export const theOccasion = once((asking: Asking): Occasion | null => {
  const found = bodySentences(asking)
    .slice(0, leadSentences)
    .flatMap(({ sentence, text }) => {
      const { what, where } = told.exec(text)?.groups ?? {};
      return what === undefined || where === undefined ? [] : [{ what, where, from: sentence }];
    });
  const [first] = found;
  if (!first || found.some(({ what }) => what !== first.what)) return null;
  return { text: `the ${first.what}${first.where}`, from: first.from };
});
