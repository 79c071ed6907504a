import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type ItsHelpers, type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech, Token } from '../schema/index.js';
import { correctTags } from './tag-corrections.js';

let loaded: WinkMethods | undefined;

/** The tagger, loaded when it is first needed: about 170 ms and 58 MB. */
function tagger(): WinkMethods {
  loaded ??= winkNLP(model, ['pos']);
  return loaded;
}

/** Longest stretch tagged at once: keeps memory flat on a text that is one paragraph. */
const LONGEST_STRETCH = 20_000;
const INVISIBLE = /[\uFEFF\u200B\u00AD]/;

/**
 * Tokens of a stretch of text, with part of speech and lemma.
 *
 * @param text the article's text; `start` and `end` are offsets into it.
 * @returns tokens whose offsets point into `text`; white space is no token.
 */
export function tag(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let from = start; from < end; ) {
    const to = end - from <= LONGEST_STRETCH ? end : stretchEnd(text, from, from + LONGEST_STRETCH);
    tagStretch(text, from, to, tokens);
    from = to;
  }
  return correctTags(tokens);
}

/** The last end of a sentence before `limit`, else the last space, else `limit`. */
function stretchEnd(text: string, from: number, limit: number): number {
  const sentence = Math.max(text.lastIndexOf('. ', limit - 2) + 1, text.lastIndexOf('? ', limit - 2) + 1);
  if (sentence > from + LONGEST_STRETCH / 2) return sentence;
  const space = text.lastIndexOf(' ', limit - 1);
  return space > from ? space : limit;
}

/** Tags one stretch. Each token is looked up where it must stand, so that no change the tagger makes can move an offset. */
function tagStretch(text: string, from: number, to: number, tokens: Token[]): void {
  const { readDoc, its } = tagger();
  const raw = text.slice(from, to);
  const { clean, at } = withoutInvisible(raw);
  const found = readDoc(clean).tokens();
  const values = found.out(its.value);
  const tags = found.out(its.pos) as PartOfSpeech[];
  const lemmas = found.out(asItsFunction(its.lemma));
  let cursor = 0;
  values.forEach((value, index) => {
    if (value.trim() === '') return;
    const here = clean.indexOf(value, cursor);
    if (here < 0) return;
    cursor = here + value.length;
    const start = from + at(here);
    const end = from + at(cursor - 1) + 1;
    tokens.push({
      start,
      end,
      text: text.slice(start, end),
      pos: tags[index] ?? 'X',
      lemma: lemmas[index] ?? value.toLowerCase(),
    });
  });
}

/** The tagger's types leave the lemma out of what `out` takes, though it takes it and gives strings. */
function asItsFunction(lemma: ItsHelpers['lemma']): ItsFunction<string> {
  return lemma as unknown as ItsFunction<string>;
}

/** Byte order marks and the like make the tagger join or drop words; `at` maps an index back to before they went. */
function withoutInvisible(raw: string): { clean: string; at: (index: number) => number } {
  if (!INVISIBLE.test(raw)) return { clean: raw, at: (index) => index };
  const kept: number[] = [];
  let clean = '';
  for (let index = 0; index < raw.length; index++) {
    const unit = raw[index] ?? '';
    if (INVISIBLE.test(unit)) continue;
    kept.push(index);
    clean += unit;
  }
  return { clean, at: (index) => kept[index] ?? raw.length };
}
