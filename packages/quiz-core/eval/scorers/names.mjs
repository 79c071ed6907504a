import { fragmentsOf } from '../spans.mjs';
import { sameName } from './speaker.mjs';

/**
 * Who speaks a passage, by the fullest name. A passage belongs to the quotation that overlaps it most, and by most of it; where nobody is
 * known to speak, no name is right.
 */
export const names = {
  main: 'right name',
  score(tally, { gold: document, found }) {
    for (const passage of document.passages) {
      if (passage.name === '?') continue;
      const quote = quoteOver(passage, found.quotes);
      const name = quote?.name ?? quote?.speaker?.text ?? null;
      const right =
        passage.name === null
          ? name === null
          : [passage.name, ...(passage.aliases ?? [])].some((known) => sameName(known, name));
      // A share: to name nobody is an answer too.
      const counted = { gold: 1, found: 1, right: right ? 1 : 0 };
      tally.count('right name', counted);
      tally.count(`speaker by ${passage.how ?? 'other'}`, counted);
      if (right) continue;
      const kind = `${passage.how ?? 'other'}: ${name === null ? 'left unnamed' : 'other name'}`;
      const { start, end } = passage;
      const got = name ?? 'nobody';
      tally.miss({ kind, document, start, end, wanted: passage.name ?? 'nobody', got, confidence: quote?.confidence });
    }
  },
};

function quoteOver({ start, end }, quotes) {
  let best = null;
  let most = 0;
  for (const quote of quotes) {
    for (const [from, to] of fragmentsOf(quote)) {
      const shared = Math.min(end, to) - Math.max(start, from);
      if (shared > most) [best, most] = [quote, shared];
    }
  }
  return best !== null && most >= 0.5 * Math.min(end - start, best.end - best.start) ? best : null;
}
