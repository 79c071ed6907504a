import type { Question } from '@quoth/quiz-core/schema';
import type { PlayAnswer } from '../dto/play.js';

const base = {
  rule: 'custom',
  asks: 'custom',
  explanation: 'The council said so.',
  difficulty: 0.5,
} as const;

const evidence = (articleId: string) => [{ article: articleId, start: 0, end: 11, text: 'The council' }];

const option = (id: string) => ({ id, text: `Option ${id}` });

/** Says why each option but the keys is wrong, as the engine does: so the reasons, too, depend on the key. */
const options = (keys: readonly string[]) =>
  ['a', 'b', 'c', 'd'].map((id) => (keys.includes(id) ? option(id) : { ...option(id), because: `It is not ${id}.` }));

/** Two quizzes of every kind of question that differ in their keys only, and in what follows from a key. */
export function quizOfEveryKind(articleId: string, keys: 'one' | 'other'): Question[] {
  const one = keys === 'one';
  const proven = { ...base, evidence: evidence(articleId) };
  const [key, keyPair] = one ? ['a', ['a', 'b']] : ['b', ['b', 'c']];
  const left = ['l1', 'l2', 'l3'].map(option);
  const right = ['r1', 'r2', 'r3'].map(option);
  const order = ['i1', 'i2', 'i3'];
  return [
    { ...proven, kind: 'choice', id: 'q1', fingerprint: `f1 ${keys}`, stem: 'Who?', options: options([key]), key },
    {
      ...proven,
      ...{ kind: 'choices', id: 'q2', fingerprint: `f2 ${keys}`, stem: 'Which two?' },
      ...{ options: options(keyPair), keys: keyPair },
    },
    {
      ...proven,
      ...{ kind: 'typed', id: 'q3', fingerprint: `f3 ${keys}`, stem: 'In which town?' },
      ...{ accepted: [one ? 'Leeds' : 'York'] },
      tolerance: { case: true, articles: true, punctuation: true, edits: 1 },
    },
    {
      ...proven,
      ...{ kind: 'match', id: 'q4', fingerprint: `f4 ${keys}`, stem: 'Who said what?', left, right },
      pairs: one
        ? [
            ['l1', 'r1'],
            ['l2', 'r2'],
            ['l3', 'r3'],
          ]
        : [
            ['l1', 'r2'],
            ['l2', 'r3'],
            ['l3', 'r1'],
          ],
    },
    {
      ...proven,
      ...{ kind: 'order', id: 'q5', fingerprint: `f5 ${keys}`, stem: 'In which order?' },
      items: (one ? order : [...order].reverse()).map(option),
    },
  ];
}

/** Right answers to `quizOfEveryKind(_, 'one')`, in its order. */
export const rightAnswers = [
  { kind: 'choice', choice: 'a' },
  { kind: 'choices', choices: ['a', 'b'] },
  { kind: 'typed', text: 'Leeds' },
  {
    kind: 'match',
    pairs: [
      ['l1', 'r1'],
      ['l2', 'r2'],
      ['l3', 'r3'],
    ],
  },
  { kind: 'order', order: ['i1', 'i2', 'i3'] },
] as const;

/** Answers that earn nothing with either quiz. */
export const wrongAnswers = [
  { kind: 'choice', choice: 'd' },
  { kind: 'choices', choices: ['d'] },
  { kind: 'typed', text: 'somewhere else' },
  { kind: 'match', pairs: [] },
  { kind: 'order', order: [] },
] as const;

/** An answer as a client sends it: its own to change. */
export function copyOf(answer: (typeof rightAnswers | typeof wrongAnswers)[number]): PlayAnswer['answer'] {
  return structuredClone(answer) as PlayAnswer['answer'];
}
