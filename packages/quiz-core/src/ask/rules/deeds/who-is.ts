import { maySayTheSame, overlap } from '../../../check/text/overlap.js';
import { sameThing } from '../../../check/text/same-thing.js';
import { countries } from '../../../generated/countries.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Who } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { firstFew } from '../../options/first-few.js';
import { mostDistractors } from '../../options/other-speakers.js';
import { isWholeRole, saysOfWhat, withOwner } from '../../text/deeds/whole-role.js';
import { placeSort } from '../../text/names/place-sort.js';
import { bodySentences } from '../../text/sentences/body-sentences.js';

export const whoIs: AskRule = {
  id: 'who-is',
  asks: 'who-is',
  make: (asking) => {
    const holders = asking.people.flatMap((who) => holderOf(asking, who));
    return holders.flatMap((holder) => whatIsTheirRole(asking, holder, holders));
  },
};

interface Holder {
  readonly who: Who;
  /** As an option: "Fire chief", "Former prime minister". */
  readonly role: string;
  /** As inside a sentence: "fire chief", "Chief Executive" where the article writes it so. */
  readonly inline: string;
  readonly start: number;
  readonly end: number;
}

const difficulty = 0.3;
/** A key is not to be known by its size. */
const mostUneven = 2;
const nations = new Set(countries.flatMap(({ demonyms }) => demonyms));
/** Roles that say too little to be asked for, and forms of address. */
const empty =
  /(?:^|\s)(?:man|woman|officer|member|spokes(?:man|woman|person)|expert|official|resident|star|son|daughter|wife|husband|friend|student|substitute|lady|king|queen|prince|princess|lord|sir|dame|father|mother|brother|sister|justice|professor|doctor|rival|reporter|supporter|opponent|challenger|critic|ally|native|veteran|survivor|front-?runner|hopeful|contender|person|people|winner|aide|victim|passenger|cousin|insurgent|billionaire|sponsor|host|hero|champion|legend|defendant|co-defendant|plaintiff|suspect|uncle|aunt|neighbou?r|worker)s?$|-$|^(?:former )?(?:chair(?:man|woman|person)?|director|editor|manager|analyst|executive|owner|author|head|chief|leader|boss|officer|candidate|secretary|minister)$|\.$|^(?:dr|mr|mrs|ms|rev|sen|rep|gov|gen|lt|col|sgt|capt|prof)\b|[’']s\b/iu;

/** Offices that a reader of any news knows the holder of: to ask for them is to ask nothing of this article. */
const known =
  /^(?:(?:\p{Lu}[\p{L}.-]+ )*(?:vice |deputy )?(?:president|prime minister|premier|chancellor|king|queen|emperor|head of state)|pope|king|queen|chancellor|senator|governor|secretary[- ]general(?: of .+)?|.*\b(?:foreign|state|defen[cs]e|home|treasury) (?:secretary|minister)|(?:EU|European Union|European Commission|UN|U\.N\.|United Nations|NATO|IMF|WHO|World Bank|ECB)\b.*|(?:house )?speaker|(?:senate |house )?(?:majority|minority) leader|chancellor of the exchequer|(?:\p{L}+ )*presidential candidate|(?:\p{L}+ )*nominee|attorney general|secretary of state|first lady|(?:\p{Lu}[\p{L}.]+ ){1,2}(?:governor|senator)|White House .*|(?:\p{Lu}\p{L}+ )*(?:Labour|Conservative|Tory|Republican|Democratic|Liberal|Senate|House) (?:leader|whip)|(?:\p{L}+ )*(?:minority|majority) whip|(?:FBI|CIA|NSA|F\.B\.I\.|C\.I\.A\.) director)$/iu;
/** When an office was taken up, which is no part of it; the "New" of "New York" is. */
const sinceWhen = /^(?:[Tt]hen|[Cc]urrent|new|[Nn]ow)[ -]/u;
/** Words that say by themselves that an office is a thing of the past. */
const over = /^(?:former|ex-|retired|late|outgoing|one-time|previous)/iu;

function holderOf({ reading }: Asking, who: Who): Holder[] {
  const { entity } = who;
  // "Office Building AP": the letters of an agency are no part of a name.
  if (!entity || /\b(?!I+\b|IV\b|VI*\b)\p{Lu}{2,}\b/u.test(entity.name)) return [];
  const index = reading.entities.indexOf(entity);
  const named = reading.mentions.filter((mention) => mention.entity === index && mention.by === 'name');
  // "President Lee" may be another Lee: what stands before a surname alone is not asked for.
  const others = reading.entities.filter((other) => other !== entity && other.type === 'PER').map(({ name }) => name);
  const beside = (role: { start: number; end: number }) =>
    named.find((mention) => /\s/u.test(mention.text) && isBeside(reading.text, role, mention));
  const role = entity.roles.find(
    (one) =>
      (!empty.test(one.text) || withOwner(reading.text, one) !== one.text) &&
      isWholeRole(
        withOwner(reading.text, one)
          .replace(/^(?:the|an?) /iu, '')
          .replace(sinceWhen, ''),
      ) &&
      !known.test(bare(one.text)) &&
      !isHeadOfCountry(bare(one.text)) &&
      // Half of a word or of a sentence: "Co. party adviser", "last thing state representative".
      !/^Co\. |\p{Lu}{4}|\d|\. |\bthing\b/u.test(one.text) &&
      one.text.length <= 80 &&
      !/[,;“”"]/u.test(one.text) &&
      !others.some((other) => one.text.includes(other)) &&
      !isCutOff(reading.text, one) &&
      !reading.tokens.some(({ pos, start, end }) => pos === 'VERB' && one.start <= start && end <= one.end) &&
      beside(one),
  );
  const name = role && beside(role);
  if (!role || !name) return [];
  const plain = withOwner(reading.text, role)
    .replace(/^(?:the|an?) /iu, '')
    .replace(sinceWhen, '');
  const said = role.former && !over.test(plain) ? `former ${plain}` : plain;
  const [start, end] = [Math.min(name.start, role.start), Math.max(name.end, role.end)];
  return [{ who, role: said.charAt(0).toUpperCase() + said.slice(1), inline: said, start, end }];
}

/** "Vice president for public and government affairs", cut at its "and": it is half of the role. */
function isCutOff(text: string, { text: role, end }: { text: string; end: number }): boolean {
  return / (?:of|for) /u.test(role) && /^ (?:and|&) \p{L}/u.test(text.slice(end));
}

/** "President of France": who holds such an office is no news of this article. The president of a club is. */
function isHeadOfCountry(role: string): boolean {
  const country =
    /^(?:president|(?:vice|deputy) president|prime minister|premier|chancellor|king|queen|leader|head) of (?:the )?(.+)$/iu.exec(
      role,
    )?.[1];
  return country !== undefined && placeSort(country) === 'country';
}

/** A role without the words before it that say when it was held. */
function bare(role: string): string {
  return role
    .replace(/^(?:the|an?) /iu, '')
    .replace(sinceWhen, '')
    .replace(/^(?:former|ex|outgoing|incumbent|sitting|acting)[ -]/iu, '');
}

/** Whether role and name are one phrase: "the mayor, Ann Lee", "coach Ann Lee", "Ann Lee, 42, a coach", "Ann Lee, who is the mayor". */
function isBeside(text: string, role: { start: number; end: number }, name: { start: number; end: number }): boolean {
  if (name.start <= role.start && role.end <= name.end) return true;
  if (role.end <= name.start) return /^,? $/u.test(text.slice(role.end, name.start));
  // "Center for Strategic" and "director of media" are first halves of what goes on behind "and".
  if (/^ (?:(?:and|&) (?:\p{Lu}|\p{L}+[.,])|(?:of|for|at) )/u.test(text.slice(role.end))) return false;
  return /^,? ?(?:\d{1,3}, )?(?:who (?:is|was) |is |was )?(?:the |an? )?$/u.test(text.slice(name.end, role.start));
}

function whatIsTheirRole(
  asking: Asking,
  { who, role, inline, start, end }: Holder,
  all: readonly Holder[],
): Question[] {
  if (!hasPart(asking, who)) return [];
  const alike = all.toSorted((a, b) => Number(isAsFull(b.role, role)) - Number(isAsFull(a.role, role)));
  const others = firstFew(alike, mostDistractors, (other, found) => {
    if (other.who === who || mayHoldIt(who, other.role)) return false;
    return ![role, ...found.map((one) => one.role)].some((known) => sameThing(known, other.role));
  });
  // One role that says of what, among others that do not, is known by it.
  if (
    others.length < mostDistractors ||
    others.filter((other) => isAsFull(other.role, role)).length < mostDistractors - 1 ||
    standsOut(
      role,
      others.map((other) => other.role),
    )
  )
    return [];
  const stem = `Who is ${who.inline}?`;
  const explanation = `The article says of ${who.inline}: ${inline}.`;
  const distractors = others.map((other) => {
    return { text: other.role, because: `The article says this of ${other.who.inline}.` };
  });
  return choice(
    { rule: whoIs, stem, explanation, difficulty, evidence: [passage(asking, { start, end })] },
    role,
    distractors,
  );
}

function isAsFull(a: string, b: string): boolean {
  return saysOfWhat(a) === saysOfWhat(b);
}

const leadSentences = 2;

/** Named more than once, or at the very beginning: of whoever is heard in passing, nobody remembers what they are. */
function hasPart(asking: Asking, { entity }: Who): boolean {
  const index = entity === null ? -1 : asking.reading.entities.indexOf(entity);
  const named = asking.reading.mentions.filter((one) => one.entity === index && one.by === 'name');
  const lead = bodySentences(asking)[leadSentences - 1]?.sentence.end ?? 0;
  return named.length > 1 || named.some(({ start }) => start < lead);
}

/** By its size, or by a country before it ("Georgian minister"): people's names mostly tell where they are from. */
function standsOut(role: string, others: readonly string[]): boolean {
  const lengths = others.map(({ length }) => length);
  if (role.length > mostUneven * Math.max(...lengths) || mostUneven * role.length < Math.min(...lengths)) return true;
  const isNational = (text: string) => nations.has(text.replace(/^former /iu, '').split(' ')[0] ?? '');
  return isNational(role) && !others.every(isNational);
}

/** Whether the article gives a person this role too, in whatever words. */
function mayHoldIt({ entity }: Who, role: string): boolean {
  return entity?.roles.some(({ text }) => sameThing(text, role) || overlap(text, role) >= maySayTheSame) ?? false;
}
