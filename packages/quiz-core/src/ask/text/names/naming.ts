import { countries } from '../../../generated/countries.js';
import type { Entity } from '../../../schema/index.js';

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
  /\b(?:(?:University|Republic|Department|Ministry|Office|Bureau|Board|Court|House|Institute|Association|Federation|Organi[sz]ation|Council|Committee|Chamber|Bank|Church|League|Museum) (?:of|for|on) .*|Department|Ministry|Committee|(?<!(?:City|Town|County|Borough|District|Parish) )Council|Commission|Agency|Authority|Association|Foundation|Institute|Federation|Organi[sz]ation|Administration|Union|Party|Court|Senate|House|(?<=\p{L} )Parliament|Army|Navy|League|Board|Bureau|Office|Service|Times|Post|Guardian|Government|Liberals|Conservatives|Democrats|Republicans)$/u;

/**
 * A name as the subject of a sentence: "the United Nations", "Canada", "Ann Lee".
 *
 * @param isWrittenWithThe whether the article itself writes "the" before it more often than not.
 */
export function naming({ name, type }: Entity, isWrittenWithThe = false): string {
  if (type === 'PER' || /^the /iu.test(name)) return name.replace(/^The /u, 'the ');
  return isWrittenWithThe ||
    takesThe.has(name) ||
    acronymWithThe.test(name) ||
    bodyWithThe.test(name) ||
    /^(?:European Union|United Nations)$/u.test(name)
    ? `the ${name}`
    : name;
}
