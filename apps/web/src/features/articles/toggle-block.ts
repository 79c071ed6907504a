import type { Block, Span } from '@quoth/quiz-core/schema';
import type { Corrections } from './article-types';

/** Whether readers never see a block and nothing is asked about it. */
export function isLeftOut({ is }: Pick<Block, 'is'>): boolean {
  return is === 'furniture' || is === 'credit';
}

/**
 * Puts a block back into the article, or takes it out: a correction of that very block is taken back, else a new one is made.
 *
 * @returns the corrections after it; what was given is not changed
 */
export function toggleBlock({ kept, dropped }: Corrections, block: Block): Corrections {
  if (isLeftOut(block)) {
    const rest = without(dropped, block);
    return rest.length < dropped.length ? { kept, dropped: rest } : { kept: [...kept, spanOf(block)], dropped };
  }
  const rest = without(kept, block);
  return rest.length < kept.length ? { kept: rest, dropped } : { kept, dropped: [...dropped, spanOf(block)] };
}

function without(spans: readonly Span[], block: Span): Span[] {
  return spans.filter(({ start, end }) => end <= block.start || start >= block.end);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
