import { itemId } from '../mark/item-id.js';
import { type Question, questionSchema } from '../schema/index.js';
import { Misuse } from './misuse.js';
import { parsed, pathOf } from './parsed.js';

type Fields = Readonly<Record<string, unknown>>;

const kinds = questionSchema.options.map(({ shape }) => shape.kind.value);

/**
 * The questions in what `make` printed, in a list of questions, or in one question by itself. A person may leave out
 * what only a machine writes, may write an option as a plain text, and the key as the text of an option.
 *
 * @throws Misuse that names the path of the first fault.
 */
export function questionsOf(document: unknown): { id: string; questions: Question[] } {
  if (Array.isArray(document)) return { id: 'questions', questions: all(document, []) };
  if (!isFields(document))
    throw new Misuse('The document must be a question, a list of questions, or what make prints.');
  const id = typeof document.id === 'string' ? document.id : 'questions';
  if (!('questions' in document)) return { id, questions: [questionOf(document, [], 0)] };
  if (!Array.isArray(document.questions)) throw new Misuse('questions must be a list in square brackets.');
  return { id, questions: all(document.questions, ['questions']) };
}

function all(questions: readonly unknown[], at: readonly string[]): Question[] {
  return questions.map((question, index) => questionOf(question, [...at, index], index));
}

function questionOf(written: unknown, at: readonly PropertyKey[], index: number): Question {
  const where = at.length === 0 ? 'the document' : pathOf(at);
  if (!isFields(written)) throw new Misuse(`${where} must be a question, an object in curly brackets.`);
  if (!kinds.some((kind) => kind === written.kind)) {
    throw new Misuse(`${pathOf([...at, 'kind'])} must be one of ${kinds.join(', ')}.`);
  }
  const question = parsed(questionSchema, completed(written, index), at);
  for (const key of keysOf(question)) {
    if ('options' in question && !question.options.some(({ id }) => id === key)) {
      throw new Misuse(`The key of ${where} is "${key}", which is none of its options.`);
    }
  }
  return question;
}

function completed(written: Fields, index: number): Fields {
  const tolerance = { case: true, articles: true, punctuation: true, edits: 0 };
  const lists = ['options', 'items', 'left', 'right'].filter((name) => Array.isArray(written[name]));
  return {
    id: `question-${index + 1}`,
    fingerprint: '',
    rule: 'custom',
    asks: 'custom',
    explanation: '',
    difficulty: 0.5,
    evidence: [],
    ...(written.kind === 'typed' ? { tolerance } : {}),
    ...written,
    ...Object.fromEntries(lists.map((name) => [name, itemsOf(written[name])])),
    ...('key' in written ? { key: idOf(written.key, written.options) } : {}),
    ...(Array.isArray(written.keys) ? { keys: written.keys.map((key) => idOf(key, written.options)) } : {}),
  };
}

function itemsOf(list: unknown): unknown {
  return Array.isArray(list)
    ? list.map((item) => (typeof item === 'string' ? { id: itemId(item), text: item } : item))
    : list;
}

/** The id of the option that a key names: a plain text stands for itself. */
function idOf(key: unknown, options: unknown): unknown {
  return typeof key === 'string' && Array.isArray(options) && options.includes(key) ? itemId(key) : key;
}

function keysOf(question: Question): readonly string[] {
  if (question.kind === 'choice') return [question.key];
  return question.kind === 'choices' ? question.keys : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
