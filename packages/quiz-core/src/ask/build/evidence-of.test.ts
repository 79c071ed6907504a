import { expect, it } from 'vitest';
import { read } from '../../read/index.js';
import { prepare } from '../prepare/prepare.js';
import { evidenceOf } from './evidence-of.js';

/** The passages shown for the first quotation of a text. */
function shown(text: string): string[] {
  const prepared = prepare(read({ id: 'case', text, publishedAt: '2024-05-14' }));
  const [said] = prepared.said;
  return said ? evidenceOf(prepared, said).map((passage) => passage.text) : [];
}

it('shows what the article says of a speaker behind the name, to the end of the sentence', () => {
  const sentence = '“The storm of 1987 drowned eleven fishermen,” said Ana Silva, the mayor of Arle.';
  expect(shown(`${sentence} Nobody asked her twice about the storm.`)).toEqual([sentence]);
});

it('stops at the name where the sentence goes on with other words in quotation marks', () => {
  const words = '“The storm of 1987 drowned eleven fishermen,” said Ana Silva';
  expect(shown(`${words}, who called the wall of the harbour “a gift to the sea” in May.`)).toEqual([words]);
});

it('shows what proves the words first, and who the speaker is behind it', () => {
  const words = '“The storm of 1987 drowned eleven fishermen,” she said.';
  expect(shown(`Ana Silva, the mayor of Arle, came to the wall on Monday. ${words}`)).toEqual([
    words.slice(0, -1),
    'Ana Silva, the mayor of Arle, came to the wall on Monday.',
  ]);
});

it('shows the full name where another has the surname', () => {
  const words = '“The storm of 1987 drowned eleven fishermen,” Silva said';
  const named = 'Ana Silva, the mayor of Arle, came to the wall.';
  expect(shown(`${named} ${words}.`)).toHaveLength(1);
  expect(shown(`${named} ${words}.\n\nHer cousin, Joao Silva, stayed ashore.`)).toHaveLength(2);
});
