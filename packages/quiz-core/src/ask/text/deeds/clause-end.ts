import type { Token } from '../../../schema/index.js';

/** Where a clause ends: what follows has a verb of its own. */
const clauseEnd = /^(?:because|although|though|while|when|whereas|but|if|unless|so)$/iu;
/** What says which one is meant, or what the clause is about: cut off before it, a clause says something else. */
const needed = /^(?:that|who|whom|which|whose|where|than|whether|how|why|what)$/iu;
/** What a deed was done for, or on what condition: told without it, it is another. */
const purpose = /^(?:to|so|asking|urging|seeking|demanding|hoping|provided|unless|until|except)$/iu;
const joining = /^(?:and|or|as|after|before|since|until)$/iu;
/** "In the days since the debate": a stretch of time is nothing without where it begins. */
const stretch = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|moments?|time)$/iu;

/** Where the clause that began before these tokens ends; null where it cannot be cut off without saying something else. */
export function clauseEndAt(tail: readonly Token[], from: number): number | null {
  let end = from;
  for (const [index, token] of tail.entries()) {
    const ahead = tail.slice(index + 1, index + 9);
    if (token.text === ',') {
      const isList = ahead[0]?.pos === 'PROPN' && ahead.some(({ text }) => text === 'and');
      if (purpose.test(ahead[0]?.text ?? '')) return null;
      // "In Cleveland, at a college in Charlotte, and at …": one place of several.
      if (
        tail
          .slice(index + 1)
          .some(
            ({ text }, at, all) =>
              text === ',' &&
              /^(?:and|or)$/u.test(all[at + 1]?.text ?? '') &&
              all[at + 2]?.text === ahead[0]?.text &&
              ahead[0]?.pos === 'ADP',
          )
      )
        return null;
      if (!isList) return ahead[0]?.pos === 'PROPN' ? null : end;
    } else if (/^so$/iu.test(token.text) && /^far$/iu.test(ahead[0]?.text ?? '')) return null;
    else if (token.text === ';' && ahead[0]?.pos === 'PROPN') return null;
    else if (needed.test(token.text) && !isOfCount(tail[index - 1], token, ahead[0])) return null;
    else if (/^[;:.!?…—–()]$/u.test(token.text) || clauseEnd.test(token.text)) return end;
    else if (joining.test(token.text) && opensClause(ahead) && !isBetween(tail.slice(0, index), token))
      return stretch.test(tail[index - 1]?.text ?? '') ? null : end;
    end = token.end;
  }
  return end;
}

/** "More than 300": the "than" is the number's. */
function isOfCount(before: Token | undefined, { text }: Token, next: Token | undefined): boolean {
  return (
    /^than$/iu.test(text) &&
    /^(?:more|fewer|less)$/iu.test(before?.text ?? '') &&
    /^(?:NUM|SYM)$/u.test(next?.pos ?? '')
  );
}

/** "Between Tesco and Unilever, which …": the "and" that "between" waits for joins no clause. */
function isBetween(before: readonly Token[], { text }: Token): boolean {
  const at = before.findLastIndex((token) => /^between$/iu.test(token.text));
  return /^and$/iu.test(text) && at >= 0 && !before.slice(at).some((token) => token.text === 'and');
}

/** Whether a verb follows before the next mark: "and went home", "as the visitors came", but not "cats and dogs". */
function opensClause(ahead: readonly Token[]): boolean {
  const mark = ahead.findIndex(({ pos }) => pos === 'PUNCT');
  const near = mark < 0 ? ahead : ahead.slice(0, mark);
  return near.some(
    (token, index) =>
      (token.pos === 'VERB' || token.pos === 'AUX') && near[index - 1]?.text !== 'to' && !/ing$/u.test(token.text),
  );
}
