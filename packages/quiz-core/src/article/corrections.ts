import type { ArticleInput, Block, Span } from '../schema/index.js';

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Puts a person's word above the rules': what they dropped is furniture, and what they kept is the article.
 *
 * @param blocks in order; one that a correction covers in part is cut at the correction's ends.
 */
export function correct(blocks: readonly Block[], corrections: ArticleInput['corrections']): Block[] {
  if (corrections === undefined) return [...blocks];
  const all = [...corrections.kept, ...corrections.dropped];
  return blocks.flatMap((block) => {
    const cuts = all
      .flatMap(({ start, end }) => [start, end])
      .filter((cut) => cut > block.start && cut < block.end)
      .toSorted((a, b) => a - b);
    const edges = [...new Set([block.start, ...cuts, block.end])];
    return edges.slice(1).map((end, index): Block => {
      const part = { start: edges[index] ?? block.start, end };
      if (corrections.dropped.some((span) => overlap(span, part))) return { ...part, is: 'furniture' };
      const kept = corrections.kept.some((span) => overlap(span, part));
      const wrong = block.is === 'furniture' || block.is === 'credit';
      return { ...part, is: kept && wrong ? 'body' : block.is };
    });
  });
}
