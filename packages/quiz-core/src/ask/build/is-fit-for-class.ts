import type { Question } from '../../schema/index.js';

/** Sexual violence and self-harm: an article may tell of them, and whoever sets the quiz for a class did not ask to have it played about. */
const unfit =
  /\b(?:rap(?:e[ds]?|ing|ists?)|sex(?:ual(?:ly)?)? (?:assault|abus|attack|offen|crime|violen)\p{L}*|molest\p{L}*|incest|p(?:a?e)dophil\p{L}*|child porn\p{L}*|self-harm\p{L}*|(?:kill|hang)(?:ed|s|ing)? (?:him|her|them)sel\p{L}+|t(?:ook|ake[sn]?|aking) (?:his|her|their) own li(?:fe|ves))\b/iu;

/** Whether a question may stand in a quiz that is made without anybody looking at it: nothing it shows tells of what a class is spared. */
export function isFitForClass(question: Question): boolean {
  return ![question.stem, ...shown(question)].some((text) => unfit.test(text));
}

function shown(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.options.map(({ text }) => text);
    case 'typed':
      return question.accepted;
    case 'match':
      return [...question.left, ...question.right].map(({ text }) => text);
    case 'order':
      return question.items.map(({ text }) => text);
  }
}
