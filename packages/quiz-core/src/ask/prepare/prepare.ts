import { contentWords } from '../../check/text/content-words.js';
import { sharedContent } from '../../check/text/overlap.js';
import type { Entity, Quote, Reading } from '../../schema/index.js';
import type { Asking, Said, Who } from '../asking.js';
import { once } from '../once.js';
import { naming } from '../text/names/naming.js';
import { sayable } from '../text/names/sayable.js';
import { isUnreal } from '../text/speech/is-unreal.js';
import { hasSeveral, isFull, isRole } from './can-answer.js';
import { isSureOf } from './is-sure.js';
import { peopleOf } from './people-of.js';
import { holding, within } from './spans.js';
import { isWrittenWithThe } from './written-with-the.js';

/** Prepares a reading for the rules. */
export function prepare(reading: Reading): Asking {
  const byName = new Map(
    reading.entities.flatMap((entity) => entity.aliases.map((alias): [string, Entity] => [alias, entity])),
  );
  for (const entity of reading.entities) byName.set(entity.name, entity);
  const tokensIn = (start: number, end: number) => within(reading.tokens, start, end);
  const named = once((entity: Entity) => naming(entity, isWrittenWithThe({ reading, tokensIn }, entity)));
  const whoNamed = (name: string): Who | null => {
    const entity = byName.get(name) ?? null;
    if (entity) return entity.inBody && isFull(entity) ? { ...sayable(named(entity)), entity } : null;
    return isRole(name) ? { ...sayable(name), entity: null } : null;
  };
  const said = reading.quotes.flatMap((quote): Said[] => {
    const { name, speaker, act } = quote;
    if (name === null || speaker === null || (act !== 'speech' && act !== 'writing')) return [];
    const who = whoNamed(name);
    return who &&
      isSureOf(reading, quote, who) &&
      // A headline is not written as sentences are, and says what the body says.
      holding(reading.structure, quote.start)?.is !== 'title' &&
      !isUnreal(reading.text, quote) &&
      !hasSeveral(speaker.text)
      ? [{ quote, speaker: who, speakerAt: speaker }]
      : [];
  });
  return {
    reading,
    said,
    people: peopleOf(reading, said),
    whoNamed,
    maybeSaidBy: maybeSaidBy(reading),
    naming: named,
    tokensIn,
    timesIn: (start, end) => within(reading.times, start, end),
    placesIn: (start, end) => within(reading.places, start, end),
    mentionsIn: (start, end) => within(reading.mentions, start, end),
    sentenceAt: (offset) => holding(reading.sentences, offset),
    overlap: rememberingOverlap(),
    blockAt: (offset) => holding(reading.structure, offset),
  };
}

function maybeSaidBy({ quotes }: Reading): Asking['maybeSaidBy'] {
  const byName = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const theirs = byName.get(quote.name);
    if (theirs) theirs.push(quote);
    else byName.set(quote.name, [quote]);
  }
  return once(({ entity, option, inline }) => {
    const names = new Set([null, entity?.name ?? null, option, inline]);
    return [...names].flatMap((name) => byName.get(name) ?? []);
  });
}

function rememberingOverlap(): Asking['overlap'] {
  const known = new Map<string, ReadonlySet<string>>();
  const content = (text: string) => {
    const words = known.get(text) ?? contentWords(text);
    known.set(text, words);
    return words;
  };
  return (a, b) => sharedContent(content(a), content(b));
}
