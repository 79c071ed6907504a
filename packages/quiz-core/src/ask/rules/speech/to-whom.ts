import { maySayTheSame, overlap } from '../../../check/text/overlap.js';
import { sameThing } from '../../../check/text/same-thing.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { speechContent } from '../../text/speech/speech-content.js';

export const toWhom: AskRule = {
  id: 'to-whom',
  asks: 'to-whom',
  make: (asking) => asking.said.flatMap((said) => toWhomTheySaid(asking, said)),
};

const difficulty = 0.5;

/** Only where the addressee is a person with a name: "reporters" and "the council" are too easily several things. */
function toWhomTheySaid(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const addressee = quote.to === undefined ? null : asking.whoNamed(quote.to.name);
  const content = speechContent(asking, said);
  if (!quote.to || addressee?.entity?.type !== 'PER' || content === null) return [];
  const told = content.base.startsWith(`tell ${addressee.inline} `)
    ? content.base.slice(`tell ${addressee.inline} `.length)
    : null;
  const stem =
    told === null ? `To whom did ${speaker.inline} ${content.base}?` : `Whom did ${speaker.inline} tell ${told}?`;
  if (stem.includes(addressee.inline)) return [];
  const others = [...asking.people, ...rolesOf(asking)].filter(
    (who) => !mayBeAddressed(asking, who, addressee, said) && !stem.includes(who.inline),
  );
  if (others.length < fewestDistractors) return [];
  const because = `The article says that ${speaker.inline} was speaking to ${addressee.inline}.`;
  const distractors = others.slice(0, mostDistractors).map(({ option }) => ({ text: option, because }));
  const plan = { rule: toWhom, stem, explanation: because, difficulty, evidence: evidenceOf(asking, said) };
  return choice(plan, addressee.option, distractors);
}

/** People the article quotes by their role alone. None that could be the addressee by another word: they speak elsewhere. */
function rolesOf({ said }: Asking): Who[] {
  const roles = said
    .map(({ speaker }) => speaker)
    .filter(({ entity, option }) => entity === null && /^The .+ (?:of|to|for|at) /u.test(option));
  return roles.filter((who, index) => roles.findIndex((other) => other.inline === who.inline) === index);
}

function mayBeAddressed(asking: Asking, who: Who, addressee: Who, { quote, speaker }: Said): boolean {
  const office = addressee.entity?.roles.some(({ text }) => overlap(text, who.option) > 0) ?? false;
  if (office || sameThing(who.option, addressee.option) || sameThing(who.option, speaker.option)) return true;
  return asking.reading.quotes.some(
    (other) =>
      other !== quote && other.to?.name === who.inline && asking.overlap(other.text, quote.text) >= maySayTheSame,
  );
}
