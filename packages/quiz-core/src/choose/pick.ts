import { seeded } from '../random/seeded.js';
import type { Question } from '../schema/index.js';
import { worth as worthOf } from './worth.js';

/** What each thing counts for beside a question's own worth: ten of one kind are a drill, not a quiz. */
const weight = { kind: 1, passage: 0.6, lead: 0.3, key: 0.5, chance: 0.1 };

/** So many questions of a quiz may have one answer, and a fifth of a long quiz: whoever always takes it learns nothing. */
const mostOfOneKey = 2;

/**
 * Picks questions one by one, each time the one that is worth most and adds most: a kind not asked yet, a passage not covered yet, an answer not
 * given yet, and rather the lead of the article than its end.
 */
export function pick(questions: readonly Question[], count: number, seed: string): Question[] {
  const random = seeded('pick', seed);
  const chance = new Map(questions.map((question) => [question, random()]));
  const end = Math.max(1, ...questions.map(placeOf));
  const picked: Question[] = [];
  const left = new Set(questions);
  while (picked.length < count && left.size > 0) {
    const worth = (question: Question) => {
      const times = (of: (other: Question) => boolean) => picked.filter(of).length;
      const kind = times((other) => other.asks === question.asks);
      const passage = times((other) => Math.abs(placeOf(other) - placeOf(question)) < end / count);
      const key = times((other) => keyText(other) !== null && keyText(other) === keyText(question));
      const early = 1 - placeOf(question) / end;
      return (
        worthOf(question, 1 - early) -
        weight.kind * kind -
        weight.passage * passage -
        weight.key * key +
        weight.lead * early +
        weight.chance * (chance.get(question) ?? 0)
      );
    };
    const best = [...left].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    left.delete(best);
    picked.push(best);
    const key = keyText(best);
    const alike = picked.filter((other) => keyText(other) === key);
    if (key !== null && alike.length >= Math.max(mostOfOneKey, count / 5)) {
      for (const other of left) if (keyText(other) === key) left.delete(other);
    }
  }
  return picked;
}

function placeOf({ evidence }: Question): number {
  return evidence.at(-1)?.start ?? 0;
}

function keyText(question: Question): string | null {
  if (question.kind !== 'choice') return null;
  return question.options.find(({ id }) => id === question.key)?.text ?? null;
}
