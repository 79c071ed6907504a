import { describe, expect, it } from 'vitest';
import { read } from '../../read/index.js';
import type { Question } from '../../schema/index.js';
import { harbour } from '../../testing/harbour.js';
import { prepare } from '../prepare/prepare.js';
import { whoSaid } from '../rules/speech/who-said.js';
import { whoSaidThat } from '../rules/speech/who-said-that.js';

function question(text: string, stem: string): Question | undefined {
  const prepared = prepare(read({ id: 'case', text, publishedAt: '2024-05-14' }));
  return [whoSaid, whoSaidThat].flatMap((rule) => rule.make(prepared)).find((one) => one.stem.includes(stem));
}

function options(text: string, stem: string): readonly string[] {
  const found = question(text, stem);
  return found?.kind === 'choice' ? found.options.map((option) => option.text) : [];
}

const storm = 'The storm of 1987';

describe('otherSpeakers', () => {
  it('lets somebody of the trade who is not heard stand beside one who is, and nobody who has died', () => {
    const two = `Senator Ana Silva and Senator Ida Wren met Governor Tom Hale in Arle. DEAD Hale left at noon. Wren left later.

“The harbour of Arle has drowned eleven fishermen,” Silva said.

“Stone sinks into this mud every winter,” said Bo Lind, a diver.
`;
    expect(options(two.replace('DEAD', ''), 'eleven fishermen').toSorted()).toContain('Ana Silva');
    expect(options(two.replace('DEAD', ''), 'eleven fishermen').toSorted()).toContain('Bo Lind');
    const dead = two.replace('DEAD', 'Ida Wren died on Monday.');
    expect(options(dead, 'eleven fishermen')).not.toContain('Ida Wren');
  });

  it('offers no storm as a speaker', () => {
    const from = `The Harbour Board said that eleven boats of Arle were lost. The Bray Council said that stone sinks in mud. The Arle Institute said that steel lasts a century. Tropical Storm Odile said no more.\n`;
    expect(options(from, 'eleven boats')).not.toContain('Tropical Storm Odile');
  });

  it('fills up with a body, but not where the question has a “he”', () => {
    const from = `Fire chief Bo Lind said the toll would have been far higher without the break.

But a bridge engineer, Tom Hale, said TOLD.

“I sent photographs,” he said. “Nobody answered.”

The Norwegian Harbour Institute said the gale was the strongest to hit the coast since 2013 and would move on by Sunday.\n`;
    const told = (words: string) => options(from.replace('TOLD', words), 'roof bolts');
    expect(told('that the roof bolts of the hall had been rusting since 2022')).toContain(
      'The Norwegian Harbour Institute',
    );
    expect(told('he had warned the council in 2022 that the roof bolts were rusting')).toEqual([]);
  });

  it('offers no child', () => {
    const from = `${harbour}\n“The boats of Arle are all painted blue,” said Ida Wren, 10, a pupil. “I paint boats,” Ida Wren said.\n`;
    expect(options(from, storm)).toContain('Bo Lind');
    expect(options(from, storm)).not.toContain('Ida Wren');
  });

  it('offers no kin beside an office', () => {
    const from = `Edda Hale, a widow, wept on Monday.\n\n${harbour}\n“Nobody came to see the wall of Arle,” said Edda Hale.\n`;
    expect(options(from, storm)).toContain('Bo Lind');
    expect(options(from, storm)).not.toContain('Edda Hale');
  });

  it('offers none of the accused who is not quoted', () => {
    const from = `Gus Hale was jailed on Monday for burning the harbour. Gus Hale said that he was sorry for the town.\n\n${harbour.replace(/\nBo Lind[^\n]*\n/u, '')}`;
    expect(options(from, storm)).toContain('Dan Noor');
    expect(options(from, storm)).not.toContain('Gus Hale');
  });

  it('offers nobody whom the words name by a first name, nor a body by a part of its name', () => {
    const from = `Tom Hale, a builder, spoke first. “Sand is cheap and stone is dear,” Hale said.\n\n“Tom is the best builder in the bay of Arle,” Silva said.\n\n${harbour}`;
    expect(options(from, 'Tom is')).toContain('Ana Silva');
    expect(options(from, 'Tom is')).not.toContain('Tom Hale');
  });

  it('offers nobody to whom the words are spoken', () => {
    const from = `“The people of Arle have lost their trust in the fire service,” Silva told Lind.\n\n${harbour}`;
    expect(options(from, 'lost their trust')).toContain('Ana Silva');
    expect(options(from, 'lost their trust')).not.toContain('Bo Lind');
  });

  it('takes those first who have a part in the story', () => {
    const passing = ['Ida Wren', 'Gus Hale', 'Eve Dahl']
      .map((name, nth) => `“I have seen ${nth + 4} boats go down off Arle,” ${name} said.`)
      .join('\n\n');
    const found = options(`${harbour}\n${passing}\n`, storm);
    expect(found.toSorted()).toEqual(['Ana Silva', 'Bo Lind', 'Cora Marsh', 'Dan Noor']);
  });

  it('gives no name with letters behind it', () => {
    const from = `${harbour}\nThe judge, Gus Hale KC, spoke last. “Nobody owns the tide of Arle,” Judge Gus Hale KC said.\n`;
    expect(options(from, 'owns the tide')).toContain('Gus Hale');
  });

  it('turns equals about, so that not the same three stand beside every key', () => {
    const words: Readonly<Record<string, string>> = {
      'Edda Voss': 'Herring swim deeper every winter than before',
      'Gus Hale': 'My nets came home with nothing but weed in them',
      'Ida Wren': 'The lighthouse at Bray has been dark since spring',
      'Karl Moor': 'Young sailors leave for the oil rigs up north',
      'Lena Fox': 'Diesel costs more than the whole catch is worth',
      'Nils Holt': 'Seals have eaten half of the salmon in the bay',
      'Olga Penn': 'Nobody repairs wooden hulls in our town any longer',
      'Rolf Sand': 'Ice broke both cranes on the eastern quay',
    };
    const from = Object.entries(words)
      .map(([name, said]) => `${name}, a fisherman, spoke. “${said},” ${name} said.`)
      .join('\n\nThe tide came in.\n\nThe tide went out.\n\n');
    const prepared = prepare(read({ id: 'case', text: from }));
    const sets = whoSaid.make(prepared).flatMap((one) => (one.kind === 'choice' ? [one] : []));
    const offered = new Set(
      sets.flatMap(({ options: all, key }) => all.filter(({ id }) => id !== key).map(({ text }) => text)),
    );
    expect(sets.length).toBeGreaterThan(4);
    expect(offered.size).toBeGreaterThan(5);
  });

  it('says that somebody is quoted only of words in quotation marks', () => {
    const found = question(harbour, storm);
    const because = (name: string) =>
      found?.kind === 'choice' ? found.options.find(({ text }) => text === name)?.because : undefined;
    expect(because('Bo Lind')).toContain('It quotes Bo Lind too');
    expect(because('Cora Marsh')).toBe(
      'The article attributes these words to Ana Silva. What it reports of Cora Marsh is something else.',
    );
  });

  it('speaks of "these words" only where words are shown', () => {
    expect(JSON.stringify(question(harbour, 'steel piles would hold'))).not.toContain('these words');
    expect(JSON.stringify(question(harbour, storm))).toContain('these words');
  });

  it('asks with a "she" where two others may be meant by it, and not with one', () => {
    const from = `Silva said she would leave Arle for the hills of Bray in June.\n\n${harbour}`;
    expect(question(from.replace('Cora Marsh', 'Carl Marsh'), 'she would leave')).toBeUndefined();
    const more = `“Nets dry fast in the wind,” said Anna Voss, a diver.\n\n${from}`;
    expect(options(more, 'she would leave')).toEqual(expect.arrayContaining(['Ana Silva', 'Anna Voss', 'Cora Marsh']));
    expect(options(more, 'she would leave')).not.toContain('Dan Noor');
  });

  it('asks for no head of state among people of the town', () => {
    const from = `President Nora Vale came to Arle. “The storm wall will stand for a hundred years,” Vale said. Vale thanked the town. Vale left at noon.\n\n${harbour}`;
    expect(question(from, 'storm wall will')).toBeUndefined();
    const other = `Prime Minister Otto Rask came to Arle too. “Walls cost money and nets do not,” Rask said.\n\n${from}`;
    expect(options(other, 'storm wall will')).toContain('Otto Rask');
  });
});
