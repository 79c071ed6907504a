import type { Entity, Span, Token } from '../../schema/index.js';
import { bisect } from '../bisect.js';
import type { Draft } from '../draft.js';
import { sentenceAt } from '../sentence-at.js';
import { isVerbForm } from '../verb-forms.js';
import { type Dead, deadIn } from './dead.js';

/** What a mention is in its clause; only told apart as far as it says who will be spoken of next. */
export type Place = 'subject' | 'object' | 'owner';

interface Said {
  readonly entity: number;
  readonly sentence: number;
  readonly place: Place;
  readonly quoted: boolean;
  readonly start: number;
}

const WEIGHT: Readonly<Record<Place, number>> = { subject: 3, object: 1.3, owner: 1 };
/** Verbs that stand before their subject after any comma. */
const SAID = /^(?:said|says|added|wrote|replied|explained|noted|argued|concluded|insisted)$/;
/** Tokens that a title may have between a turned verb and a name. */
const LONGEST_TITLE = 6;
const TITLE: ReadonlySet<Token['pos']> = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'PART']);
/** What is left of a mention's weight a sentence later. */
const FADES = 0.55;
/** Sentences after which a mention is forgotten. */
const MEMORY = 6;
/** Asides that a name is followed for, over them, to its verb. */
const MOST_ASIDES = 2;
/** Words spoken inside quotation marks bring somebody to mind less than the article's own. */
const IN_QUOTATION = 0.25;

/** Who has been spoken of, where, and how present each still is. */
export class Discourse {
  readonly #said = new Map<number, Said[]>();
  readonly #bySentence = new Map<number, Said[]>();
  readonly #pronouns = new Map<number, Entity['gender']>();
  readonly #nots = new Set<string>();
  readonly #draft: Draft;
  /** Who has died, by the article's own words. */
  readonly dead: Dead;
  /** How many sentences with narration there are up to and with each sentence. */
  readonly #narrated: readonly number[];

  constructor(draft: Draft) {
    this.#draft = draft;
    let count = 0;
    this.#narrated = draft.sentences.map((sentence) => {
      const passage = this.quotationAt(sentence.start);
      if (passage === null || passage.end < sentence.end) count++;
      return count;
    });
    this.dead = deadIn(draft, (offset) => this.quotationAt(offset) !== null);
  }

  /** Sentences from one to another, those left out that a speaker goes on with: a long quotation makes nobody forgotten. */
  #distance(from: number, to: number): number {
    return (this.#narrated[to] ?? 0) - (this.#narrated[from] ?? 0);
  }

  /** Index of the sentence an offset stands in. */
  sentenceOf(offset: number): number {
    return sentenceAt(this.#draft.sentences, offset);
  }

  /** Whether an offset stands inside quotation marks; `quotationAt` gives the passage. */
  quotationAt(offset: number): Span | null {
    const { quoted } = this.#draft;
    for (let index = bisect(quoted, offset + 1, ({ start }) => start) - 1; index >= 0; index--) {
      const passage = quoted[index];
      if (passage === undefined || offset - passage.start > 4000) return null;
      if (passage.start <= offset && offset < passage.end) return passage;
    }
    return null;
  }

  /** Notes that an entity is mentioned. */
  note(entity: number, span: Span): void {
    const list = this.#said.get(entity) ?? [];
    const said: Said = {
      entity,
      sentence: this.sentenceOf(span.start),
      place: this.placeOf(span),
      quoted: this.quotationAt(span.start) !== null,
      start: span.start,
    };
    list.push(said);
    this.#said.set(entity, list);
    this.#bySentence.set(said.sentence, [...(this.#bySentence.get(said.sentence) ?? []), said]);
  }

  /** Notes the pronoun that the article has for somebody whose name does not tell it; the first one stands. */
  notePronoun(entity: number, gender: Entity['gender']): void {
    if (!this.#pronouns.has(entity)) this.#pronouns.set(entity, gender);
  }

  /** Notes that a role is somebody else's ("Hale is late, the senator said"): so it is from here on. */
  noteNot(entity: number, head: string): void {
    this.#nots.add(`${entity} ${head}`);
  }

  /** Whether a role was found to be somebody else's. */
  isNot(entity: number, head: string): boolean {
    return this.#nots.has(`${entity} ${head}`);
  }

  /** The pronoun somebody goes by: from name or role, else as noted so far. */
  genderOf(entity: number): Entity['gender'] {
    const gender = this.#draft.entities[entity]?.gender ?? 'unknown';
    return gender === 'unknown' ? (this.#pronouns.get(entity) ?? 'unknown') : gender;
  }

  /** Whether the article itself names or means an entity in a sentence or after it; what is quoted does not count. */
  isSpokenOfSince(entity: number, sentence: number): boolean {
    return (this.#said.get(entity) ?? []).some((said) => said.sentence >= sentence && !said.quoted);
  }

  /** How present an entity is at an offset; 0 when it has not been mentioned lately. */
  presence(entity: number, offset: number): number {
    const here = this.sentenceOf(offset);
    const list = this.#said.get(entity) ?? [];
    let best = 0;
    let often = 0;
    for (let index = list.length - 1; index >= 0; index--) {
      const said = list[index];
      if (said === undefined) break;
      const ago = said.quoted ? here - said.sentence : this.#distance(said.sentence, here);
      if (ago > MEMORY) break;
      const weight = WEIGHT[said.place] * FADES ** ago * (said.quoted ? IN_QUOTATION : 1);
      best = Math.max(best, weight);
      often += 0.15;
    }
    return best === 0 ? 0 : best + Math.min(often, 0.6);
  }

  /** The last mention of an entity before an offset. */
  lastOf(entity: number): Said | undefined {
    return this.#said.get(entity)?.at(-1);
  }

  /** Whether the sentence before an offset, in its paragraph, is about a person: as its subject, or as the only one in it. */
  isSubjectBefore(entity: number, offset: number): boolean {
    const here = this.sentenceOf(offset);
    const [now, before] = [this.#draft.sentences[here], this.#draft.sentences[here - 1]];
    if (now === undefined || now.block !== before?.block) return false;
    const there = (this.#bySentence.get(here - 1) ?? []).filter(({ quoted }) => !quoted);
    const own = there.filter((said) => said.entity === entity);
    if (own.some(({ place }) => place === 'subject')) return true;
    return own.length > 0 && !there.some((said) => said.entity !== entity && this.#isPerson(said.entity));
  }

  /** Whether any person is a subject of the sentence that holds an offset, before it. */
  hasSubject(offset: number): boolean {
    const said = this.#bySentence.get(this.sentenceOf(offset)) ?? [];
    return said.some(({ entity, place, start }) => place === 'subject' && start < offset && this.#isPerson(entity));
  }

  #isPerson(entity: number): boolean {
    return this.#draft.entities[entity]?.type === 'PER';
  }

  /** Whether an entity is a subject of the sentence that holds an offset, before it. */
  isSubjectOf(entity: number, offset: number): boolean {
    const here = this.sentenceOf(offset);
    return (this.#bySentence.get(here) ?? []).some(
      (said) => said.entity === entity && said.place === 'subject' && said.start < offset,
    );
  }

  /** What a mention is in its clause: by the verb right behind it (a plural one has more subjects), or a reporting verb before it. */
  placeOf(span: Span): Place {
    const { tokens } = this.#draft;
    let after = bisect(tokens, span.end, ({ start }) => start);
    if (/^['’]s?$/.test(tokens[after]?.text ?? '')) return 'owner';
    for (let asides = 0; asides < MOST_ASIDES && /^[,(]$/.test(tokens[after]?.text ?? ''); asides++) {
      const next = this.#afterAside(after);
      if (next === after) break;
      // "Hale, 19, who came in May, said": the comma that closes one aside opens the next.
      const opens = /^(?:who|whose|an?|the)$/i.test(tokens[next]?.text ?? '');
      after = opens ? next - 1 : next;
    }
    while (
      tokens[after]?.pos === 'ADV' ||
      /^(?:himself|herself|also|then|never|himself)$/i.test(tokens[after]?.text ?? '')
    )
      after++;
    const next = tokens[after];
    const isVerb = next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') && !next.text.endsWith('ing');
    if (isVerb) return /^(?:are|were|have)$/i.test(next.text) ? 'object' : 'subject';
    if (next?.pos === 'NOUN' && next.start - span.end === 1) return 'owner';
    if (/^(?:who)$/i.test(tokens[after + 1]?.text ?? '') && next?.text === ',') return 'subject';
    return this.#isTurned(bisect(tokens, span.start, ({ start }) => start)) ? 'subject' : 'object';
  }

  /** Whether a reporting verb behind a quotation stands before a mention: `"...," said the mayor's aide Ann Hale`. */
  #isTurned(mention: number): boolean {
    const { tokens } = this.#draft;
    let at = mention - 1;
    while (at > mention - LONGEST_TITLE && TITLE.has(tokens[at]?.pos ?? 'X') && !isVerbForm(tokens[at]?.text ?? ''))
      at--;
    const [verb, mark] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
    return isVerbForm(verb) && (/^["”“'’]|''$/.test(mark) || (SAID.test(verb) && /^[,?!]$/.test(mark)));
  }

  /** The token after an aside between commas ("X, who is the mayor, said"); the given one when it does not close. */
  #afterAside(comma: number): number {
    const { tokens } = this.#draft;
    for (let index = comma + 1; index < Math.min(tokens.length, comma + 25); index++) {
      const text = tokens[index]?.text ?? '.';
      if (text === ',' || text === ')') return index + 1;
      if (/^[.;:!?"“”]/.test(text)) break;
    }
    return comma;
  }
}
