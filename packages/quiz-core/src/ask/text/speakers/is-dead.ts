import type { Entity, Reading } from '../../../schema/index.js';
import type { Asking, Who } from '../../asking.js';
import { once } from '../../once.js';

const died =
  /^(?:, [^.;“”"]{1,80},|,? who)? (?:(?:has|had|have) )?(?:died|dies|passed away|drowned|(?:was|were|been) (?:\p{L}+ )?(?:killed|murdered|assassinated|executed|shot dead|stabbed to death))\b|^[’']s? (?:death|funeral|killing|murder|assassination|widow|widower)\b/u;
const late = /\b(?:the late|(?:death|killing|murder|assassination|funeral|memory) of) (?:[\p{L}.]+ ){0,3}$/u;
/** In characters. */
const beside = 60;

/** Whether the article tells that somebody has died: such a person is no rival to whoever speaks now. */
export function isDead({ reading }: Asking, { entity }: Who): boolean {
  return entity?.type === 'PER' && theDead(reading)(entity);
}

const theDead = once((reading: Reading) => once((entity: Entity): boolean => isToldAsDead(reading, entity)));

function isToldAsDead({ mentions, entities, text }: Reading, entity: Entity): boolean {
  const index = entities.indexOf(entity);
  return mentions.some(
    ({ entity: whose, by, start, end }) =>
      whose === index &&
      by === 'name' &&
      (died.test(text.slice(end, end + 2 * beside)) || late.test(text.slice(Math.max(0, start - beside), start))),
  );
}
