/** Where in a play somebody is: before it, at a question (0 is the first), or at the end. */
export type Step = 'intro' | number | 'end';

export interface Place {
  readonly step: Step;
  /** A play of the questions that were missed, by its id; null for the play that scores. */
  readonly missed: string | null;
}

/** Reads `?question=3` (people count from 1), `?question=end` and `&missed=<play>`. What makes no sense is the intro. */
export function readPlace(params: URLSearchParams): Place {
  const question = params.get('question');
  const missed = params.get('missed');
  if (question === 'end') return { step: 'end', missed };
  const number = Number(question);
  if (question === null || !Number.isInteger(number) || number < 1) return { step: 'intro', missed: null };
  return { step: number - 1, missed };
}

/** The query string of a place, with its "?"; empty for the intro. */
export function placeQuery({ step, missed }: Place): string {
  if (step === 'intro') return '';
  const params = new URLSearchParams({ question: step === 'end' ? 'end' : String(step + 1) });
  if (missed !== null) params.set('missed', missed);
  return `?${params}`;
}

/**
 * The nearest place that a play has reached: not past its first question without an answer, and not at its end before every
 * question has one.
 */
export function reachable(step: Step, play: { answered: number; total: number } | null): Step {
  if (step === 'intro' || play === null) return 'intro';
  const furthest: Step = play.answered >= play.total ? 'end' : play.answered;
  if (step === 'end' || step >= play.total) return furthest;
  return furthest === 'end' ? step : Math.min(step, furthest);
}
