import { expect, test } from 'vitest';
import { read } from '../index.js';

const rest = 'The meeting was held in the town hall and it was over before the end of the day.';

test('a wife is named as the text names her', () => {
  const text = 'Daniel Voss was at work. Voss’s wife, Carol, said the family had heard nothing.';
  expect(read({ id: 'a', text }).quotes.map(({ speaker, name }) => [speaker?.text, name])).toEqual([
    ['Voss’s wife, Carol', 'Carol'],
  ]);
});

test.each([
  ['“The plan is dead,” said father, Jost, who was there for ten years.', 'Jost'],
  ['Its director, Sir Alan Pike, said that the plan would fail.', 'Alan Pike'],
  ['Brenda Hale was here. Mum-of-four Brenda said that the plan would fail.', 'Brenda Hale'],
  ['Chairman of the bench Alan Prior said that the plan would fail.', 'Alan Prior'],
  ['Inspector General for the Trade Community Alan Prior said that the plan would fail.', 'Alan Prior'],
  ['Bray School of Journalism Professor Ann Lee said that the plan would fail.', 'Ann Lee'],
  ['Mary Hale was here. A friend of actor Mary Hale said that the plan would fail.', 'A friend of actor Mary Hale'],
  ['Police and zoo officials said nobody was hurt. They said the plan was dead.', 'Police and zoo officials'],
  [
    'Cerys Rees was here. A spokeswoman for the council said work would start. “We are sorry,” she added.',
    'A spokeswoman for the council',
  ],
])('who: %s', (text, name) => {
  expect(read({ id: 'a', text: `${text}\n\n${rest}` }).quotes.at(-1)?.name).toBe(name);
});

test.each([
  ['The study said that six seeds grew. It found that four of them died.', 'The study'],
  ['The council wrote that the road was shut. It added that the bridge was next.', 'The council'],
  ['Orley Pumps will close its plant. It said that the move would save money.', 'Orley Pumps'],
  ['Mary Smith said that the road was shut. It was said to be wet.', 'Mary Smith'],
])('it: %s', (text, name) => {
  const { quotes } = read({ id: 'a', text: `${text}\n\n${rest}` });
  expect(quotes.at(-1)?.name).toBe(name);
});

test('whose promise it is stays open where nobody fits', () => {
  const text = `It was late. Mary Smith was tired of his promise of “free buses” for all.\n\n${rest}`;
  expect(read({ id: 'a', text }).quotes.map(({ name }) => name)).toEqual([null]);
});

test.each([
  ['Chris Wallin asked the questions.\n\n“WALLIN: Let us start. Will you be there?”', 'Chris Wallin'],
  ['Chris Wallin asked Ann Wallin.\n\n“WALLIN: Let us start. Will you be there?”', 'WALLIN'],
])('the turn of a transcript is whose name it opens with: %s', (text, name) => {
  expect(read({ id: 'a', text }).quotes.map((quote) => quote.name)).toEqual([name]);
});

test.each([
  ['The coach Anna Vogt said her side had been poor.\n\n“I told them to run,” said the Swede.', 'Anna Vogt', 0.7, 0.9],
  ['The coach Anna Vogt spoke, and so did Ida Lund.\n\n“I told them to run,” said the Swede.', 'the Swede', 0, 0.6],
  [
    'Anna Vogt said her side had been poor. Ida Lund was late.\n\n“I told them to run,” said the Swede.',
    'the Swede',
    0,
    0.6,
  ],
])('somebody called by where they are from: %s', (text, name, least, most) => {
  const quote = read({ id: 'a', text }).quotes.at(-1);
  expect(quote?.name).toBe(name);
  expect(quote?.confidence).toBeGreaterThan(least);
  expect(quote?.confidence).toBeLessThan(most);
});
