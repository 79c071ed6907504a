import type { Reading } from '../../schema/index.js';
import type { Said, Who } from '../asking.js';
import { sayable } from '../text/names/sayable.js';
import { isFull } from './can-answer.js';
import { holding } from './spans.js';

/** How a paper invites to follow its writers: whoever is named there only is no part of the story. */
const followUs =
  /@\w|\bfollow (?:him|her|us|me|\p{Lu}.{0,40}) on (?:twitter|facebook|instagram|x)\b|contributed to this (?:report|story|article)/iu;

/** Persons an answer can be: quoted, named twice, or named with what they are. */
export function peopleOf(reading: Reading, said: readonly Said[]): Who[] {
  const quoted = new Set(said.map(({ speaker }) => speaker.inline));
  const people = reading.entities.filter((entity, index) => {
    if (entity.type !== 'PER' || !entity.inBody || entity.number !== 'singular') return false;
    if (!isFull(entity)) return false;
    if (quoted.has(entity.name)) return true;
    const named = reading.mentions.filter((mention) => mention.entity === index && mention.by === 'name');
    const inStory = named.filter(({ start }) => !followUs.test(sentenceText(reading, start)));
    return inStory.length > 1 || (inStory.length === 1 && entity.roles.length > 0);
  });
  const all = people.map((entity): Who => ({ ...sayable(entity.name), entity }));
  return all.toSorted((a, b) => Number(quoted.has(b.inline)) - Number(quoted.has(a.inline)));
}

function sentenceText({ sentences, text }: Reading, offset: number): string {
  const sentence = holding(sentences, offset);
  return sentence === null ? '' : text.slice(sentence.start, sentence.end);
}
