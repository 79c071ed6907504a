import { Sentence } from './root.mjs';

/** The names given on the command line, or all of them where none was given. Throws one sentence at a name there is not. */
export function wanted(names, given = process.argv.slice(2)) {
  const unknown = given.find((each) => !names.includes(each));
  if (unknown !== undefined) throw new Sentence(`There is no "${unknown}": choose from ${names.join(', ')}.`);
  return names.filter((each) => given.length === 0 || given.includes(each));
}
