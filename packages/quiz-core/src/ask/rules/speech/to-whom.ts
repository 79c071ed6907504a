import { maySayTheSame, overlap } from '../../../check/text/overlap.js';
import { sameThing } from '../../../check/text/same-thing.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Said, Who } from '../../asking.js';
import { evidenceOf, withName } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { once } from '../../once.js';
import { firstFew } from '../../options/first-few.js';
import { mostDistractors } from '../../options/other-speakers.js';
import { isChild } from '../../text/speakers/is-child.js';
import { isSpokenOf } from '../../text/speakers/is-spoken-of.js';
import { standing } from '../../text/speakers/standing.js';
import { speechContent } from '../../text/speech/speech-content.js';

export const toWhom: AskRule = {
  id: 'to-whom',
  asks: 'to-whom',
  make: (asking) => asking.said.flatMap((said) => toWhomTheySaid(asking, said)),
};

const difficulty = 0.5;

/** Only where the addressee is a person with a name, "reporters" and "the council" are too easily several things, and may be any of four. */
function toWhomTheySaid(asking: Asking, said: Said): Question[] {
  const { quote, speaker } = said;
  const addressee = quote.to === undefined ? null : asking.whoNamed(quote.to.name);
  const content = speechContent(asking, said);
  if (!quote.to || addressee?.entity?.type !== 'PER' || content === null) return [];
  const directly = `tell ${addressee.inline} to `;
  const base = content.base.replace(`tell ${addressee.inline} that `, 'say that ');
  const stem = base.startsWith(directly)
    ? `Whom did ${speaker.inline} tell to ${base.slice(directly.length)}?`
    : `To whom did ${speaker.inline} ${base}?`;
  // "She had betrayed them", said to her: the pronoun reads as the speaker, or tells which of the options is a woman.
  if (stem.includes(addressee.inline) || woman.test(content.words) || man.test(content.words)) return [];
  const others = firstFew(
    [...asking.people, ...rolesOf(asking)],
    mostDistractors,
    (who) =>
      !isSpokenOf(who, stem) &&
      standing(asking, who) > 0 &&
      !isChild(asking, who) &&
      !mayBeAddressed(asking, who, addressee, said),
  );
  if (others.length < mostDistractors) return [];
  const because = `The article says that ${speaker.inline} was speaking to ${addressee.inline}.`;
  const distractors = others.map(({ option }) => ({ text: option, because }));
  const evidence = withName(asking, evidenceOf(asking, said), addressee.entity, quote.to.start);
  return choice({ rule: toWhom, stem, explanation: because, difficulty, evidence }, addressee.option, distractors);
}

const woman = /\b(?:woman|girl|lady|mother|wife|daughter|sister|she|her)\b/iu;
const man = /\b(?:man|boy|gentleman|father|husband|son|brother|he|him|his)\b/iu;

/** People the article quotes by their role alone. None that could be the addressee by another word: they speak elsewhere. */
const rolesOf = once(({ said }: Asking): readonly Who[] => {
  const roles = said
    .map(({ speaker }) => speaker)
    .filter(({ entity, option }) => entity === null && /^The .+ (?:of|to|for|at) /u.test(option));
  return roles.filter((who, index) => roles.findIndex((other) => other.inline === who.inline) === index);
});

function mayBeAddressed(asking: Asking, who: Who, addressee: Who, { quote, speaker }: Said): boolean {
  const office = addressee.entity?.roles.some(({ text }) => overlap(text, who.option) > 0) ?? false;
  if (office || sameThing(who.option, addressee.option) || sameThing(who.option, speaker.option)) return true;
  return asking.reading.quotes.some(
    (other) =>
      other !== quote && other.to?.name === who.inline && asking.overlap(other.text, quote.text) >= maySayTheSame,
  );
}
