import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { standing } from './standing.js';

function standingOf(name: string, from: string): number {
  const prepared = prepare(read({ id: 'case', text: from }));
  const who = prepared.whoNamed(name);
  if (who === null) throw new Error(`${name} is nobody of the article.`);
  return standing(prepared, who);
}

it('is nothing for whoever is heard once and has no more than a name, or a place to be from', () => {
  for (const called of ['Edda Voss', 'Edda Voss, 34', 'Edda Voss, a resident of Arle', 'Edda Voss, mother of three'])
    expect(standingOf('Edda Voss', `${harbour}\n“I have lost my boat,” said ${called}.\n`)).toBe(0);
});

it('is something for whoever has a trade, however it is told', () => {
  for (const called of ['Edda Voss, a diver', 'Edda Voss, who runs the ferry', 'Edda Voss, the head of the lighthouse'])
    expect(standingOf('Edda Voss', `${harbour}\n“I have lost my boat,” said ${called}.\n`)).toBeGreaterThan(0);
});

it.each([
  'said Dr Edda Voss',
  'said Edda Voss, a mother of three who runs the ferry',
  'said Edda Voss, 61, who has fished since 1980',
  'said her daughter, Edda Voss',
])('is something for whoever the article tells apart: %s', (called) => {
  expect(standingOf('Edda Voss', `${harbour}\n“I have lost my boat,” ${called}.\n`)).toBe(1);
});

it('is nothing for one of many who pass by, whatever the article says of each', () => {
  const others = ['Ida Wren', 'Gus Hale', 'Eve Dahl'].map((name) => `“I lost a net,” said ${name}.\n\n`).join('');
  expect(
    standingOf('Edda Voss', `${harbour}\n${others}“I have lost my boat,” said Edda Voss, who has fished since 1980.\n`),
  ).toBe(0);
});

it('grows with what the reporter tells, and with being heard again', () => {
  const once = `${harbour}\n“I have lost my boat,” said Edda Voss.\n`;
  const again = `Edda Voss saw the storm from her door on Monday.\n\n${once}\n“Nets rot,” Lind said.\n\n“The sea took it,” Voss said.\n`;
  expect(standingOf('Edda Voss', once)).toBe(0);
  expect(standingOf('Edda Voss', again)).toBeGreaterThan(1);
  expect(standingOf('Ana Silva', once)).toBeGreaterThan(1);
});
