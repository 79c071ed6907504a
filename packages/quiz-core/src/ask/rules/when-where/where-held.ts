import type { Place, Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { otherPlaces } from '../../options/places.js';
import { type Happening, happeningsIn, isOf, isOneOfSeveral } from '../../text/deeds/happening.js';
import { placeSort } from '../../text/names/place-sort.js';
import { speechContent } from '../../text/speech/speech-content.js';

export const whereHeld: AskRule = {
  id: 'where-held',
  asks: 'where',
  make: (asking) => happeningsIn(asking).flatMap((one) => whereItWas(asking, one)),
};

const difficulty = 0.35;

/** "As the summit approaches": it has not been held. */
function isToCome(text: string, { sentence }: Happening): boolean {
  return /\b(?:approach(?:es|ing)|upcoming|ahead of|will|would|planned|scheduled|next|plans?)\b/iu.test(
    text.slice(sentence.start, sentence.end),
  );
}

function whereItWas(asking: Asking, happening: Happening): Question[] {
  const { text } = asking.reading;
  const link = /^ (?:was |were )?(?:held )?in $/u;
  const place = asking
    .placesIn(happening.end, happening.sentence.end)
    .find(({ start }) => link.test(text.slice(happening.end, start)) || isOf(asking, happening, start, /^in$/u));
  if (!place || happening.phrase.includes(place.name) || isToCome(text, happening)) return [];
  // Two happenings by one name may have been in two places: "the summit" is then no question.
  if (isOneOfSeveral(asking, happening)) return [];
  const asked = { country: 'In which country', city: 'In which city', other: 'Where' }[placeSort(place.name)];
  const stem = asWhat(asking, happening, place, asked);
  if (stem === null) return [];
  // A place inside the key's own country or city does not make the sentence name two places.
  const distractors = otherPlaces(asking, place.name, stem, text.slice(happening.start, place.end));
  if (distractors.length < fewestDistractors) return [];
  const explanation = `The article says that it was in ${place.name}.`;
  const evidence = [passage(asking, happening.sentence)];
  return choice({ rule: whereHeld, stem, explanation, difficulty, evidence }, place.name, distractors);
}

/**
 * A meeting of somebody's is asked for by its name. Where a summit or a convention was, anybody may know who has not read the article: it is
 * asked for by what somebody said there.
 */
function asWhat(asking: Asking, happening: Happening, place: Place, asked: string): string | null {
  const be = happening.isPlural ? 'were' : 'was';
  if (happening.is === 'happened') return `${asked} did ${happening.phrase} take place?`;
  if (/[’']s? /u.test(happening.phrase)) return `${asked} ${be} ${happening.phrase} held?`;
  const { start, end } = happening.sentence;
  const said = asking.said.find(({ quote, speakerAt }) => {
    return speakerAt.start >= place.end && quote.end <= end && quote.start > start && quote.where?.name === place.name;
  });
  const content = said && speechContent(asking, said);
  return said && content ? `${asked} did ${said.speaker.inline} ${content.base}?` : null;
}
