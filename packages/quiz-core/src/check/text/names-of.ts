import type { Reading } from '../../schema/index.js';
import { sameThing } from './same-thing.js';

/** Every name the article uses for whom an option names, the option's own text first. */
export function namesOf({ entities }: Reading, option: string): readonly string[] {
  const entity = entities.find(({ name }) => name === option) ?? entities.find(({ name }) => sameThing(name, option));
  return entity === undefined ? [option] : [option, entity.name, ...entity.aliases];
}
