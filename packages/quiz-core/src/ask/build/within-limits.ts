import type { Question } from '../../schema/index.js';
import { questionLimits } from '../../schema/question-limits.js';

/**
 * Whether a question that was put together by `made.ts` keeps to the bounds of `questionSchema`: what the types do not say of it, its
 * lengths, without taking the whole of it apart again. A test holds the two to the same answer.
 */
export function withinLimits(question: Question): boolean {
  const { stem, explanation, evidence } = question;
  return (
    isText(stem, questionLimits.stem) &&
    explanation.length <= questionLimits.explanation &&
    evidence.length <= questionLimits.evidence &&
    evidence.every(
      ({ text, underlined = [] }) =>
        text.length <= questionLimits.passage && underlined.length <= questionLimits.underlined,
    ) &&
    areWithin(question)
  );
}

function areWithin(question: Question): boolean {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return (
        areItems(question.options) &&
        question.options.every(({ because = '' }) => because.length <= questionLimits.because)
      );
    case 'typed':
      return (
        question.accepted.length >= 1 &&
        question.accepted.length <= questionLimits.accepted &&
        question.accepted.every((answer) => isText(answer, questionLimits.option))
      );
    case 'match':
      return areItems(question.left) && areItems(question.right);
    case 'order':
      return areItems(question.items);
  }
}

function areItems(items: readonly { readonly text: string }[]): boolean {
  return (
    items.length >= 2 &&
    items.length <= questionLimits.options &&
    items.every(({ text }) => isText(text, questionLimits.option))
  );
}

function isText(text: string, most: number): boolean {
  return text !== '' && text.length <= most;
}
