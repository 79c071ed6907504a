import type { Mention, Question, Sentence } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors } from '../../options/other-speakers.js';
import { otherPlaces } from '../../options/places.js';
import { placeSort } from '../../text/names/place-sort.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const whereDoing: AskRule = {
  id: 'where-doing',
  asks: 'where',
  make: (asking) =>
    asking.reading.sentences.flatMap((sentence) => {
      const is = asking.reading.structure[sentence.block]?.is;
      if (is !== 'body') return [];
      return asking
        .mentionsIn(sentence.start, sentence.end)
        .flatMap((mention) => whereWasIt(asking, sentence, mention));
    }),
};

const difficulty = 0.55;
/** Who is praised or blamed for a thing has done it; who is accused of it may not have. */
const judged =
  /\b(?:denounc(?:ed|ing)|denunciation of|criticis(?:ed|ing)|criticiz(?:ed|ing)|criticism of|condemn(?:ed|ing)|condemnation of|prais(?:ed|ing)|praise of|thank(?:ed|ing)|congratulat(?:ed|ing)) (?:the )?$/u;

/** "A denunciation of Norway for building its wind farm in Greenland": where was Norway building it? */
function whereWasIt(asking: Asking, sentence: Sentence, mention: Mention): Question[] {
  const { reading } = asking;
  const { text } = reading;
  const agent = reading.entities[mention.entity];
  if (!agent?.inBody || mention.by !== 'name' || !judged.test(text.slice(sentence.start, mention.start))) return [];
  const [link, doing] = asking.tokensIn(mention.end, sentence.end);
  if (link?.text !== 'for' || !doing || !/^\p{Ll}+ing$/u.test(doing.text)) return [];
  const place = reading.places.find(({ start, end }) => start > doing.end && end <= sentence.end);
  if (!place || placeSort(place.name) === 'other') return [];
  const between = asking.tokensIn(doing.end, place.start);
  const last = between.at(-1);
  // The "based" of "ground-based" is no second verb.
  const joins = between.some(
    ({ pos }, index) => /^(?:VERB|AUX|CCONJ|SCONJ)$/u.test(pos) && between[index - 1]?.text !== '-',
  );
  if (last?.text !== 'in' || joins) return [];
  if (!/^[\s.,;]|^$/u.test(text.slice(place.end, place.end + 1))) return [];
  // The "its" behind "building" is whose the building is.
  const [next] = between;
  const owned = next !== undefined && /^(?:its|their)$/u.test(next.text) ? next : doing;
  const object = selfContained(asking, { start: owned.end, end: last.start }, agent)?.trim();
  if (!object) return [];
  const what = `${text.slice(doing.start, owned.end)} ${object}`;
  const asked = placeSort(place.name) === 'country' ? 'In which country' : 'In which city';
  const stem = `${asked} ${agent.number === 'plural' ? 'were' : 'was'} ${asking.naming(agent)} ${what}?`;
  if (stem.includes(place.name)) return [];
  const distractors = otherPlaces(asking, place.name, stem, text.slice(sentence.start, sentence.end));
  if (distractors.length < fewestDistractors) return [];
  const explanation = `The article says that it was in ${place.name}.`;
  const evidence = [passage(asking, { start: sentence.start, end: place.end })];
  return choice({ rule: whereDoing, stem, explanation, difficulty, evidence }, place.name, distractors);
}
