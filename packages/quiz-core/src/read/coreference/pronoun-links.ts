import type { Entity, Span, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { genderOfRole } from '../entities/role-phrase.js';
import { withPlaces } from '../entities/roles-of.js';
import { isPersonRole, roleWord } from '../names/role-words.js';
import { placeInClause } from './clause-place.js';
import type { Discourse } from './discourse.js';
import type { Link } from './role-links.js';
import { speaksWith } from './speaks-with.js';

const HE: ReadonlySet<string> = new Set(['he', 'him', 'his']);
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers']);

/** The gender a pronoun tells; null for words that are no he or she. */
export function genderOfPronoun(word: string): Entity['gender'] | null {
  const lower = word.toLowerCase();
  return HE.has(lower) ? 'he' : SHE.has(lower) ? 'she' : null;
}

/** How much a link inside quotation marks is trusted: whoever speaks there is not "he". */
const IN_QUOTATION = 0.55;

/** How much more likely a paragraph goes on with the subject of the sentence before than with anybody else. */
const GOES_ON = 1.8;
/** How much more likely whoever spoke last says more than anybody else. */
const SPEAKS_ON = 2;
/** How much more likely "he" in "Hale said he" is Hale than anybody else. */
const TELLS_OF_SELF = 2;
/** What is left of the weight of whom a question is about: who is asked is rarely named in it. */
const IN_QUESTION = 0.3;

/** What is left of the weight of somebody dead, who says nothing now; and of the trust in it when nobody else is there. */
const OF_DEAD = 0.1;
const SPEAKS_DEAD = 0.5;
/** How much more an obituary's "she" is whom it is for. */
const OF_MOURNED = 2;

/** From this on a link tells the pronoun of somebody for the rest of the article. */
const TELLS = 0.7;
/** The most a link is trusted that passes over somebody nearer whose name is not known. */
const BEHIND_STRANGER = 0.45;

/**
 * Whom "he" or "she" refers to: of the persons spoken of lately whose gender does not forbid it, the most present one.
 *
 * @returns null when nobody was spoken of lately. The confidence falls with rivals and with what is not known.
 */
export function linkPronoun(draft: Draft, token: Token, discourse: Discourse): Link | null {
  const gender = genderOfPronoun(token.text);
  if (gender === null) return null;
  const isObject = /^(?:him|her)$/i.test(token.text) && placeInClause(draft.tokens, token) !== 'owner';
  const quotation = discourse.quotationAt(token.start);
  const goesOn = !discourse.hasSubject(token.start);
  const asked = questionBefore(draft, token, discourse);
  const { dead } = discourse;
  const says =
    quotation === null &&
    speaksWith(
      draft.tokens,
      bisect(draft.tokens, token.end, ({ start }) => start),
    );
  const speaks = says && isSaidNow(draft, token, discourse);
  const teller = quotation === null && !isObject ? discourse.tellerBefore(token.start) : null;
  const spoke = says ? discourse.lastSpeaker(token.start) : null;
  const rivals = draft.entities
    .flatMap((entity, index) => {
      const known = discourse.genderOf(index);
      if (entity.type !== 'PER' || (known !== 'unknown' && known !== gender)) return [];
      let score = discourse.presence(index, token.start) * (known === 'unknown' ? 0.7 : 1);
      if (isObject && /^him$/i.test(token.text) && discourse.isSubjectOf(index, token.start)) score *= 0.4;
      const last = discourse.lastOf(index);
      if (goesOn && discourse.isSubjectBefore(index, token.start)) score *= GOES_ON;
      if (speaks && dead.persons.has(index) && dead.mourned !== index) score *= OF_DEAD;
      if (!speaks && quotation === null) score *= ofMourned(draft, index, token, discourse);
      if (index === teller) score *= TELLS_OF_SELF;
      if (index === spoke) score *= SPEAKS_ON;
      if (asked !== null && isNamedIn(draft, index, asked)) score *= IN_QUESTION;
      if (quotation !== null && last !== undefined && last.start >= quotation.start) score *= 2.5;
      return score > 0.12 ? [{ index, score, unknown: known === 'unknown' }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = rivals;
  if (first === undefined) return null;
  const share = first.score / (first.score + (second?.score ?? 0) * 0.9);
  const present = Math.min(1, 0.75 + first.score / 8);
  const known =
    (first.unknown ? 0.85 : 1) *
    (speaks && dead.persons.has(first.index) && dead.mourned !== first.index ? SPEAKS_DEAD : 1);
  const stranger = strangerBefore(draft, token.start, gender, discourse);
  const most = stranger === null || discourse.isSpokenOfSince(first.index, stranger) ? 0.95 : BEHIND_STRANGER;
  const confidence = 0.97 * share * present * known * (quotation === null ? 1 : IN_QUOTATION);
  if (confidence >= TELLS && most > TELLS) discourse.notePronoun(first.index, gender);
  return { entity: first.index, confidence: Math.max(0.05, Math.min(most, confidence)) };
}

/** What tells that something was said long ago. */
const ONCE = /^(?:once|earlier|then|before|when|recalled|(?:1[89]|20)\d\d)$/i;

/** Whether nothing says of what a pronoun says that it was said before the time of the article. */
function isSaidNow({ sentences, tokens }: Draft, { start }: Token, discourse: Discourse): boolean {
  const at = bisect(tokens, start, (token) => token.start);
  const [from, to] = sentences[discourse.sentenceOf(start)]?.tokens ?? [at, at];
  return !tokens.slice(from, to).some((token) => ONCE.test(token.text) && discourse.quotationAt(token.start) === null);
}

/** What is left of anybody else than who is mourned at the head of a paragraph of an obituary, which comes back to its subject. */
function ofMourned(draft: Draft, entity: number, { start }: Token, discourse: Discourse): number {
  const { mourned } = discourse.dead;
  if (mourned === null) return 1;
  const here = draft.sentences[discourse.sentenceOf(start)];
  const opens = draft.sentences[discourse.sentenceOf(start) - 1]?.block !== here?.block;
  return entity === mourned ? OF_MOURNED : opens && !discourse.isSubjectOf(entity, start) ? 1 / OF_MOURNED : 1;
}

/** "Asked whether Hale would go, he said": the stretch before a pronoun in which a question is put, to somebody not named there. */
function questionBefore({ sentences, tokens }: Draft, { start }: Token, discourse: Discourse): Span | null {
  const sentence = sentences[discourse.sentenceOf(start)];
  const first = tokens[sentence?.tokens[0] ?? -1]?.text ?? '';
  return sentence !== undefined && /^(?:Asked|Pressed|Questioned)$/.test(first)
    ? { start: sentence.start, end: start }
    : null;
}

/** Where "spokeswoman for the council" ends. */
function endOfRole(draft: Draft, token: Token): number {
  const to = withPlaces(
    draft,
    bisect(draft.tokens, token.end, ({ start }) => start),
  );
  return draft.tokens[to - 1]?.end ?? token.end;
}

function isNamedIn({ mentions }: Draft, entity: number, within: Span): boolean {
  const from = bisect(mentions, within.start, ({ start }) => start);
  return mentions
    .slice(
      from,
      bisect(mentions, within.end, ({ start }) => start),
    )
    .some((mention) => mention.entity === entity && mention.by === 'name');
}

/**
 * The sentence, this one or the one before it, in which a person without a linked name is the subject before an offset
 * ("Hale's wife, Carol, said"): "she" is rather that person than somebody spoken of earlier.
 */
function strangerBefore(draft: Draft, offset: number, gender: Entity['gender'], discourse: Discourse): number | null {
  const here = discourse.sentenceOf(offset);
  for (const sentence of [here, here - 1]) {
    const [from, to] = draft.sentences[sentence]?.tokens ?? [0, 0];
    for (const token of draft.tokens.slice(from, to)) {
      if (token.start >= offset) break;
      if (token.pos !== 'NOUN' || roleWord(token.text)?.number !== 'singular' || !isPersonRole(token.text)) continue;
      const fits = [gender, 'unknown'].includes(genderOfRole(token.text));
      const phrase = { start: token.start, end: endOfRole(draft, token) };
      if (fits && discourse.quotationAt(token.start) === null && placeInClause(draft.tokens, phrase) === 'subject')
        return sentence;
    }
  }
  return null;
}
