import type { Option, Question } from '../../schema/index.js';

/** An option and whether it is right. */
export interface MarkedOption {
  readonly id: string;
  readonly text: string;
  readonly isKey: boolean;
}

/** The options of a choice or choices question, each marked; empty for the other kinds. */
export function markedOptions(question: Question): MarkedOption[] {
  switch (question.kind) {
    case 'choice':
      return marked(question.options, [question.key]);
    case 'choices':
      return marked(question.options, question.keys);
    case 'typed':
    case 'match':
    case 'order':
      return [];
  }
}

function marked(options: readonly Option[], keys: readonly string[]): MarkedOption[] {
  return options.map(({ id, text }) => ({ id, text, isKey: keys.includes(id) }));
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
