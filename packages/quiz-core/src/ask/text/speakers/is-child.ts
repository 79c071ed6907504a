import type { Entity, Reading } from '../../../schema/index.js';
import type { Asking, Who } from '../../asking.js';
import { once } from '../../once.js';

/** Below this age somebody is a child among those who decide. */
const grownUp = 16;
const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen'.split('|');
const yearsOld = new RegExp(`\\b(\\d{1,2}|${small.join('|')})-year-old (?:\\p{L}+ ){0,3}$`, 'iu');
const pupil =
  /\b(?:schoolboy|schoolgirl|toddler|pupil|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)-grader|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]grade (?:pupil|student))\b/iu;

/** Whether the article tells that somebody is a child: "Ben Lee, 10", "nine-year-old Ben Lee". */
export function isChild({ reading }: Asking, { entity }: Who): boolean {
  return entity?.type === 'PER' && children(reading)(entity);
}

const children = once((reading: Reading) => once((entity: Entity): boolean => isToldAsChild(reading, entity)));

function isToldAsChild(reading: Reading, entity: Entity): boolean {
  if (entity.roles.some(({ text }) => pupil.test(text))) return true;
  const index = reading.entities.indexOf(entity);
  return reading.mentions.some((mention) => {
    if (mention.entity !== index || mention.by !== 'name') return false;
    const behind = /^,? (?:aged )?(\d{1,2})\b(?! years| percent|%)[,.]?/u.exec(
      reading.text.slice(mention.end, mention.end + 12),
    )?.[1];
    const before = yearsOld.exec(reading.text.slice(Math.max(0, mention.start - 50), mention.start))?.[1];
    const isGrader = pupil.test(reading.text.slice(mention.end, mention.end + 40).split(/[.;“”]/u)[0] ?? '');
    return isGrader || [behind, before].some((age) => age !== undefined && yearsOf(age) < grownUp);
  });
}

function yearsOf(age: string): number {
  const spelled = small.indexOf(age.toLowerCase());
  return spelled < 0 ? Number(age) : spelled + 2;
}
