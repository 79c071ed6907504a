import type { Option, Question } from '../../schema/index.js';

/** An option and whether it is right. */
export interface MarkedOption extends Option {
  readonly isKey: boolean;
}

/** The options of a choice or choices question, each marked; empty for the other kinds. */
export function markedOptions(question: Question): MarkedOption[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map((option) => ({ ...option, isKey: option.id === question.key }));
    case 'choices':
      return question.options.map((option) => ({ ...option, isKey: question.keys.includes(option.id) }));
    case 'typed':
    case 'match':
    case 'order':
      return [];
  }
}

/** A place in the stem or an option, by what is `in` there. */
export interface Part {
  readonly in: string;
  readonly text: string;
}

/** The stem and the options, as places a flaw can point at. */
export function stemAndOptions(question: Question): Part[] {
  return [{ in: 'stem', text: question.stem }, ...markedOptions(question).map(({ id, text }) => ({ in: id, text }))];
}
