import { contentWords } from '../../../check/text/content-words.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { evidenceOfClause } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { otherPlaces } from '../../options/places.js';
import { type Event, events } from '../../text/clauses/events.js';
import { onWordOf } from '../../text/clauses/on-word-of.js';
import { questioned } from '../../text/deeds/questioned.js';
import { withPreposition } from '../../text/deeds/with-preposition.js';
import { placeSort } from '../../text/names/place-sort.js';

export const whereDid: AskRule = {
  id: 'where-did',
  asks: 'where',
  make: (asking) => events(asking).flatMap((event) => whereWasThis(asking, event)),
};

const difficulty = 0.4;
const fewestContentWords = 2;
/** What is done at a place: behind other verbs the place is the object's ("bemoaned the unrest in Arle"). */
const local = new Set(
  `hold open meet speak settle play die sign buy sell build launch win lose begin start land arrest kill find deliver perform
  marry crash sink score work study found create establish stage bear vote shoot train appear`.split(/\s+/u),
);

/** "Sent the bottle to a laboratory in Geneva": the place tells where the laboratory is, not where it was sent. */
function isOfPhrase({ tokensIn }: Asking, { rest }: Event, at: { start: number }): boolean {
  return tokensIn(rest.start, at.start).some(({ pos }) => pos === 'ADP');
}

function whereWasThis(asking: Asking, action: Event): Question[] {
  const { text, places } = asking.reading;
  if (!local.has(action.verbs.at(-1)?.lemma ?? '')) return [];
  const inClause = places.filter(({ start, end }) => start >= action.rest.start && end <= action.rest.end);
  const [place] = inClause;
  if (!place || inClause.length > 1) return [];
  const at = withPreposition(asking, place, /^in$/iu);
  if (
    at === null ||
    isOfPhrase(asking, action, at) ||
    !/^(?! (?:and|or) \p{Lu})(?:[\s.,;]|$)/u.test(text.slice(at.end, at.end + 6))
  )
    return [];
  const clause = questioned(asking, action, at);
  if (clause === null || clause.includes(place.name) || contentWords(clause).size < fewestContentWords) return [];
  const asked = { country: 'In which country', city: 'In which city', other: 'Where' }[placeSort(place.name)];
  const stem = onWordOf(action.source, `${asked} ${clause}?`);
  const distractors = otherPlaces(asking, place.name, stem, text.slice(action.sentence.start, action.sentence.end));
  if (distractors.length < fewestDistractors) return [];
  const explanation = `The article says that it was in ${place.name}.`;
  return choice(
    { rule: whereDid, stem, explanation, difficulty, evidence: evidenceOfClause(asking, action) },
    place.name,
    distractors,
  );
}
