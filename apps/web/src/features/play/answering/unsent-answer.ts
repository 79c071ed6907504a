import type { Answer } from '@quoth/quiz-core/schema';

/** The question an answer belongs to, and the play and edition that question is part of. */
interface Address {
  readonly editionId: string;
  readonly playId: string;
  readonly questionId: string;
}

/**
 * An answer that was given and is not recorded yet, kept in this browser so that neither a reload nor a closed tab loses it. One
 * for each edition: the next question opens only when it is in. Where storage is refused, an answer lives as long as its page.
 */
export const unsentAnswer = {
  /** Keeps an answer until `forget` is called for its edition. */
  keep({ editionId, playId, questionId }: Address, answer: Answer): void {
    attempt(() => localStorage.setItem(nameOf(editionId), JSON.stringify({ playId, questionId, answer })));
  },

  /** The answer kept for a question; null when there is none, or what is kept is none. */
  of({ editionId, playId, questionId }: Address): Answer | null {
    const kept = attempt((): unknown => JSON.parse(localStorage.getItem(nameOf(editionId)) ?? 'null'));
    if (!isRecord(kept) || kept.playId !== playId || kept.questionId !== questionId) return null;
    return isAnswer(kept.answer) ? kept.answer : null;
  },

  /** Lets go of what is kept for an edition: it is recorded, or its player has left. */
  forget(editionId: string): void {
    attempt(() => localStorage.removeItem(nameOf(editionId)));
  },
};

function nameOf(editionId: string): string {
  return `quoth.unsent-answer.${editionId}`;
}

function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

/** Storage may hold what an older version wrote, or somebody by hand. */
function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'choice':
      return typeof value.choice === 'string';
    case 'choices':
      return isTexts(value.choices);
    case 'typed':
      return typeof value.text === 'string';
    case 'match':
      return Array.isArray(value.pairs) && value.pairs.every((pair) => isTexts(pair) && pair.length === 2);
    case 'order':
      return isTexts(value.order);
    default:
      return false;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
