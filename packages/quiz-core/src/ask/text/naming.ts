import { countries } from '../../generated/countries.js';
import type { Entity } from '../../schema/index.js';

const takesThe = new Set(
  countries
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) =>
      /^(?:United |.*(?:Kingdom|States|Republic|Emirates|Islands|Netherlands|Philippines|Bahamas|Maldives|Gambia|Union)$)/u.test(
        name,
      ),
    ),
);
const acronymWithThe =
  /^(?:U\.?[SNK]\.?|E\.?U\.?|[A-Z]{2,3}I|UNHCR|WHO|IMF|BBC|NHS|FBI|CIA|NSA|FDA|EPA|SEC|FCC|FTC|NTSB|CDC|NBA|NFL|NHL|MLB|NCAA)$/u;
const bodyWithThe =
  /\b(?:University of .*|Republic of .*|Department|Ministry|Committee|Council|Commission|Agency|Authority|Association|Foundation|Institute|Union|Party|Court|Senate|House|Parliament|Army|Navy|Bank of .*|League|Board|Bureau|Office|Service|Times|Post|Guardian|Government|Liberals|Conservatives|Democrats|Republicans)$/u;

/** A name as the subject of a sentence: "the United Nations", "Canada", "Ann Lee". */
export function naming({ name, type }: Entity): string {
  if (type === 'PER' || /^the /iu.test(name)) return name.replace(/^The /u, 'the ');
  return takesThe.has(name) ||
    acronymWithThe.test(name) ||
    bodyWithThe.test(name) ||
    /^(?:European Union|United Nations)$/u.test(name)
    ? `the ${name}`
    : name;
}
