import { maySayTheSame, overlap } from '../../check/text/overlap.js';
import { sameThing } from '../../check/text/same-thing.js';
import type { Question } from '../../schema/index.js';
import type { AskRule } from '../ask-rule.js';
import type { Asking, Who } from '../asking.js';
import { passage } from '../build/evidence-of.js';
import { choice } from '../build/made.js';
import { fewestDistractors, mostDistractors } from '../options/other-speakers.js';

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
  readonly start: number;
  readonly end: number;
}

const difficulty = 0.3;
/** Words a role needs to say something: "officer" or "man" says too little. */
const empty =
  /^(?:man|woman|officer|member|leader|spokes(?:man|woman|person)|expert|official|resident|star|son|daughter|wife|husband|friend)s?$/iu;

function holderOf({ reading }: Asking, who: Who): Holder[] {
  const entity = who.entity;
  const role = entity?.roles.find(({ text }) => !empty.test(text) && text.length <= 80 && !/[,;“”"]/u.test(text));
  if (!entity || !role) return [];
  const plain = role.text.replace(/^(?:the|an?) /iu, '').replace(/^(?:then|current|new|now)[ -]/iu, '');
  const said = role.former && !/^(?:former|ex-)/iu.test(plain) ? `former ${plain}` : plain;
  const index = reading.entities.indexOf(entity);
  const near = reading.mentions.filter((mention) => mention.entity === index && mention.by === 'name');
  const closest = near.toSorted((a, b) => Math.abs(a.start - role.start) - Math.abs(b.start - role.start))[0];
  if (!closest) return [];
  const [start, end] = [Math.min(closest.start, role.start), Math.max(closest.end, role.end)];
  return [{ who, role: said.charAt(0).toUpperCase() + said.slice(1), start, end }];
}

function whatIsTheirRole(asking: Asking, { who, role, start, end }: Holder, all: readonly Holder[]): Question[] {
  const others = all.filter(
    (other) => other.who !== who && !mayHoldIt(who, other.role) && !sameThing(other.role, role),
  );
  const distinct = others.filter((other, index) => others.findIndex((one) => one.role === other.role) === index);
  if (distinct.length < fewestDistractors) return [];
  const stem = `Which role does the article give ${who.inline}?`;
  const explanation = `The article calls ${who.inline} ${role.charAt(0).toLowerCase()}${role.slice(1)}.`;
  const distractors = distinct
    .slice(0, mostDistractors)
    .map((other) => ({ text: other.role, because: `The article says this of ${other.who.inline}.` }));
  return choice(
    { rule: whoIs, stem, explanation, difficulty, evidence: [passage(asking, { start, end })] },
    role,
    distractors,
  );
}

/** Whether the article gives a person this role too, in whatever words. */
function mayHoldIt({ entity }: Who, role: string): boolean {
  return entity?.roles.some(({ text }) => sameThing(text, role) || overlap(text, role) >= maySayTheSame) ?? false;
}
