import type { Who } from '../../asking.js';
import { sortOf } from './sort-of.js';

/** What has a name and no voice: weather, what is read or watched, and what takes place. */
const voiceless =
  /^(?:(?:tropical |winter )?(?:storm|depression)|hurricane|typhoon|cyclone|earthquake)\b|\b(?:hurricane|typhoon|cyclone|earthquake|wildfire|award|prize|cup|championship|act|agreement|treaty)s?$/iu;

/**
 * Whether anybody would take something for the speaker where the key is one: persons speak and bodies do, but no storm, and among bodies a
 * country only beside another place.
 */
export function canSpeak(who: Who, key: Who): boolean {
  if (sortOf(who) !== 'body') return true;
  const type = who.entity?.type;
  if (type === 'MISC' || voiceless.test(who.entity?.name ?? who.option)) return false;
  return type !== 'LOC' || key.entity?.type === 'LOC';
}
