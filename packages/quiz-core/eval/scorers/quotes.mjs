import { common, fragmentsOf, intersectionOverUnion, pairUp, sizeOf, trimmed } from '../spans.mjs';
import { sameMention } from './speaker.mjs';

/** Shorter passages in quotation marks are words, and no quotation to ask about. */
const leastWords = 4;
/** Two passages are one where they share half of what either has. */
const alike = 0.5;
const pronoun = /^(?:he|she|they|it|who|i|we)$/iu;

const wordsIn = (text) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/**
 * Attribution. `spoken`: every passage in quotation marks of four words or more, right when it is found and its speaker's mention is right
 * (end to end). `all, exact`: every attribution, spoken or not, by its exact ends.
 */
export const quotes = {
  main: 'spoken, with its speaker',
  score(tally, { gold: document, found }) {
    const passages = spokenPassages(document);
    const others = quotedPassages(document, found.quotes);
    const pairs = pairUp(passages, others, (a, b) => {
      const like = intersectionOverUnion([a.span], [b.span]);
      return like >= alike ? like : 0;
    });
    const taken = new Set(pairs.map(([, other]) => other));
    const elsewhere = (span) => ignored(document).some((one) => common([span], one) > 0.5 * sizeOf([span]));
    const extra = others.filter((other) => {
      const touches = passages.some(({ span }) => common([span], [other.span]) > 0);
      return !taken.has(other) && (touches || !elsewhere(other.span));
    });
    const sum = { gold: passages.length, found: pairs.length + extra.length };
    tally.count('spoken', { ...sum, right: pairs.length });
    const named = pairs.filter(([a, b]) => sameMention(a.quote.speaker, b.quote.speaker));
    tally.count('spoken, with its speaker', { ...sum, right: named.length });
    tellMisses(tally, document, { passages, pairs, extra });

    const exact = pairUp(document.quotes, found.quotes, (a, b) => (sameEnds(document.text, a, b) ? 1 : 0));
    const matched = new Set(exact.map(([, other]) => other));
    const discarded = (quote) => {
      const spans = fragmentsOf(quote);
      return (document.discard ?? []).some((line) => common([line], spans) > 0.5 * sizeOf(spans));
    };
    const counted = found.quotes.filter((quote) => matched.has(quote) || !discarded(quote));
    tally.count('all, exact', { gold: document.quotes.length, found: counted.length, right: exact.length });
  },
};

function spokenPassages({ quotes: marked }) {
  return marked.flatMap((quote) =>
    (quote.quoted ?? [])
      .filter(({ text }) => wordsIn(text) >= leastWords)
      .map(({ start, end }) => ({ quote, span: [start, end] })),
  );
}

function quotedPassages({ text }, found) {
  return found
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quote) => {
      const long = quote.quoted?.filter(({ start, end }) => wordsIn(text.slice(start, end)) >= leastWords);
      return (long?.map(({ start, end }) => [start, end]) ?? fragmentsOf(quote)).map((span) => ({ quote, span }));
    });
}

/** What is attributed otherwise, or by agreement not at all: to find something there is neither right nor wrong. */
function ignored({ quotes: marked, discard = [] }) {
  return [...marked.map(fragmentsOf), ...discard.map((line) => [line])];
}

function sameEnds(text, a, b) {
  const [one, other] = [trimmed(text, fragmentsOf(a)), trimmed(text, fragmentsOf(b))];
  return one.length === other.length && one.every(([start, end], at) => start === other[at][0] && end === other[at][1]);
}

function tellMisses(tally, document, { passages, pairs, extra }) {
  const place = ([start, end]) => ({ document, start, end });
  const paired = new Set(pairs.map(([one]) => one));
  for (const one of passages) {
    if (paired.has(one)) continue;
    const wanted = one.quote.speaker?.text ?? 'nobody';
    tally.miss({ kind: 'not found', ...place(one.span), wanted, got: 'nothing' });
  }
  for (const [one, { quote }] of pairs) {
    if (sameMention(one.quote.speaker, quote.speaker)) continue;
    const [wanted, got] = [one.quote.speaker?.text, quote.speaker?.text];
    const kind =
      got === undefined ? 'no speaker' : pronoun.test(wanted ?? '') ? 'other speaker than a pronoun' : 'other speaker';
    const { confidence } = quote;
    tally.miss({ kind, ...place(one.span), wanted: wanted ?? 'nobody', got: got ?? 'nobody', confidence });
  }
  for (const { quote, span } of extra) {
    const { confidence } = quote;
    tally.miss({
      kind: 'nothing there',
      ...place(span),
      wanted: 'nothing',
      got: quote.speaker?.text ?? 'nobody',
      confidence,
    });
  }
}
