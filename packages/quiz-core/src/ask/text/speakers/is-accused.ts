import type { Entity, Reading } from '../../../schema/index.js';
import type { Asking, Who } from '../../asking.js';
import { once } from '../../once.js';

const accused =
  /^[^.;“”"]{0,80}?\b(?:(?:was|were|is|has been|had been|be) (?:\p{L}+ )?(?:jailed|sentenced|convicted|charged|arrested|accused|found guilty|indicted|imprisoned|remanded)|pleaded|confessed|(?:admitted|denied) (?:the charges?|charges|(?:any )?wrongdoing|fraud|theft|murder|manslaughter|assault|\p{Ll}+ing))\b/u;

/** Whether the article tells that somebody stands accused or is convicted: such a person is the matter of what others say. */
export function isAccused({ reading }: Asking, { entity }: Who): boolean {
  return entity?.type === 'PER' && theAccused(reading)(entity);
}

const theAccused = once((reading: Reading) => once((entity: Entity): boolean => isToldAsAccused(reading, entity)));

function isToldAsAccused(reading: Reading, entity: Entity): boolean {
  const index = reading.entities.indexOf(entity);
  return reading.mentions.some(
    ({ entity: whose, by, end }) =>
      whose === index && by === 'name' && accused.test(reading.text.slice(end, end + 130)),
  );
}
