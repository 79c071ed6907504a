import { contentWords } from '../../../check/text/content-words.js';
import type { Question, Sentence } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking, Who } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { fewestDistractors, mostDistractors } from '../../options/other-speakers.js';
import { doneFrom, isReported } from '../../text/deeds/action.js';
import { personCalled } from '../../text/names/person-called.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const whoseGovernment: AskRule = {
  id: 'whose-government',
  asks: 'who-did',
  make: (asking) => asking.reading.sentences.flatMap((sentence) => whoseWasIt(asking, sentence)),
};

const difficulty = 0.5;
const fewestContentWords = 2;
const opening =
  /^(?:(?:in|on) [^,]{3,30}, )?(?:the )?(?:(?:previous|former|last|old|new|current) )?(?=\p{Lu})([\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+)??)(?:[’']s)? (government|administration|cabinet)(?= )/iu;
/** Where a clause may end before its own end: what comes behind says why or on what occasion. */
const occasion = / (?:in the wake of|as a result of|because of|in response to|after|following|in protest at|over) /u;

/** "The previous Silva government sold the harbour": whose government did? The person behind the name is the key. */
function whoseWasIt(asking: Asking, sentence: Sentence): Question[] {
  const { reading, people } = asking;
  if (reading.structure[sentence.block]?.is !== 'body' || isReported(asking, sentence)) return [];
  const found = opening.exec(reading.text.slice(sentence.start, sentence.end));
  const [whole, name, body] = found ?? [];
  const key = name === undefined ? undefined : personCalled(people, name);
  if (!whole || !body || key === undefined) return [];
  const tokens = asking.tokensIn(sentence.start, sentence.end);
  const at = tokens.findIndex(({ start }) => start >= sentence.start + whole.length);
  const done = at < 0 ? null : doneFrom(asking, tokens, at);
  const [verb] = done?.verbs ?? [];
  if (done === null || !verb) return [];
  const cut = occasion.exec(reading.text.slice(verb.start, done.rest.end))?.index;
  const end = cut === undefined ? done.rest.end : verb.start + cut;
  const told = selfContained(asking, { start: verb.start, end }, null);
  if (told === null || contentWords(told).size < fewestContentWords) return [];
  const stem = `Whose ${body.toLowerCase()} ${told}?`;
  const others = people.filter((who) => who !== key && !stem.includes(lastName(who)) && !isIn(reading, sentence, who));
  if (others.length < fewestDistractors) return [];
  const explanation = `The article says so of the ${name} ${body.toLowerCase()}, which is that of ${key.inline}.`;
  const because = `The article says this of the ${body.toLowerCase()} of ${key.inline}.`;
  const plan = {
    rule: whoseGovernment,
    stem,
    explanation,
    difficulty,
    evidence: evidenceFor(asking, sentence, end, key),
  };
  return choice(
    plan,
    key.option,
    others.slice(0, mostDistractors).map(({ option }) => ({ text: option, because })),
  );
}

function lastName({ option }: Who): string {
  return option.split(' ').at(-1) ?? option;
}

function isIn({ text }: Asking['reading'], { start, end }: Sentence, who: Who): boolean {
  return text.slice(start, end).includes(lastName(who));
}

/** The clause, and where the article gives the full name. */
function evidenceFor(asking: Asking, { start }: Sentence, end: number, key: Who) {
  const { text } = asking.reading;
  const named = text.indexOf(key.option);
  const at = named < 0 ? null : asking.sentenceAt(named);
  const clause = passage(asking, { start, end });
  return at === null || at.start === start ? [clause] : [clause, passage(asking, at)];
}
