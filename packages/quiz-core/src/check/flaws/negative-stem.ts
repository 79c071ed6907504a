import type { FlawRule } from '../flaw-rule.js';
import { findIn } from '../text/find-in.js';
import { outsideQuotes } from '../text/outside-quotes.js';

const negations = /\b(?:not|except|never|without|false|incorrect|wrong|untrue|(?<!at )least|\p{L}+n[’']t)\b/giu;

export const negativeStem: FlawRule = {
  id: 'negative-stem',
  hard: true,
  find(question) {
    const asked = question.stem.slice(0, reportedFrom(question.stem));
    const say = (found: string) => `“${found}” is easily overlooked: ask what is so, or write it in capitals.`;
    return findIn([{ in: 'stem', text: asked }], negations, say)
      .filter(({ params }) => !/^(?:NOT|EXCEPT)$/u.test(String(params.words)))
      .map((finding) => {
        const { span } = finding;
        if (!span || !/^(?:not|except)$/iu.test(String(finding.params.words))) return finding;
        const capitals = question.stem.slice(span.start, span.end).toUpperCase();
        const text = question.stem.slice(0, span.start) + capitals + question.stem.slice(span.end);
        return { ...finding, fix: { do: 'replace' as const, text } };
      });
  },
};

/** Where reported content begins: in "Who said that Canada will not join?" the question itself is not negative. */
function reportedFrom(stem: string): number {
  const reported =
    /\b(?:say|says|said|tell|tells|told|claim|claims|claimed|argue|argues|argued|warn|warned|write|wrote|add|added|statement|words|\p{L}{4,}ed)\b[^?]{0,40}?\b(?:that|to)\b/iu;
  return reported.exec(outsideQuotes(stem))?.index ?? stem.length;
}
