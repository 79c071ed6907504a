import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const entitiesIn = (text: string) => read({ id: 'test', text }).entities;
const person = (text: string, name: string) => entitiesIn(text).find((entity) => entity.name === name);

describe('entities', () => {
  it('takes the fullest name and keeps the others', () => {
    const text =
      'It was said that Joe Hartnell was late. In court, Joseph R. Hartnell Jr. and Mr. Hartnell were the same man.';
    expect(entitiesIn(text)).toMatchObject([
      {
        name: 'Joseph R. Hartnell Jr.',
        type: 'PER',
        gender: 'he',
        aliases: ['Joe Hartnell', 'Hartnell', 'Mr. Hartnell'],
      },
    ]);
  });

  it('never merges two persons for their family name', () => {
    const text =
      'The prize went to Maria Keller and to her brother Jonas Keller. It was said that Keller was glad of it.';
    const reading = read({ id: 'test', text });
    expect(reading.entities.map(({ name }) => name)).toEqual(['Maria Keller', 'Jonas Keller']);
    expect(reading.mentions.find(({ text: words }) => words === 'Keller')?.confidence).toBeLessThan(0.5);
  });

  it('takes a family name for who bears it, rather than for who was brought up in an aside', () => {
    const text =
      'Dorothy Keller, whose husband, the diver Ty Keller, was ill, was cross with the council. It was said that Keller was glad of it.';
    const { mentions, entities } = read({ id: 'test', text });
    const link = mentions.find(({ text: words }) => words === 'Keller');
    expect(entities[link?.entity ?? -1]?.name).toBe('Dorothy Keller');
    expect(link?.confidence).toBeGreaterThan(0.8);
  });

  it('keeps somebody apart from the wife who bears the same name', () => {
    const text = 'It was late. Voss’s wife, Carol Voss, was in the house, and so was their eldest son.';
    expect(entitiesIn(text).map(({ name }) => name)).toEqual(['Voss', 'Carol Voss']);
  });

  it('doubts whose a family name is when somebody else of that name has just come up', () => {
    const text =
      'It was the plan of Dale Corby, and Corby was glad of it. It was late. “I was ill,” said Dana Corby. It was said that Corby was glad.';
    expect(read({ id: 'test', text }).mentions.at(-1)?.confidence).toBeLessThan(0.6);
  });

  it('gives both of a couple their family name, and a title to whom it fits', () => {
    const text =
      'It was the house of Derek and Sheila Oakes. It was said that Mr Oakes was ill, and that Mrs Oakes was glad.';
    const { entities, mentions } = read({ id: 'test', text });
    const told = mentions.filter(({ text: words }) => words === 'Oakes').map(({ entity }) => entities[entity]?.name);
    expect(told).toEqual(['Derek Oakes', 'Sheila Oakes']);
  });

  it('takes no husband for his wife, though only she is named in full', () => {
    const text = 'It was the house of Michelle Corby. It was said that Mr. Corby was ill.';
    expect(entitiesIn(text).map(({ name }) => name)).toEqual(['Michelle Corby', 'Corby']);
  });

  it.each([
    'Hale is late. President Hale came to Leeds. Mr. Hale was ill. It was said that Nora Hale, the first lady, was glad. It was late. It was known that President Hale was tired of it, and so were they all in the end.',
    'President Hale came to Leeds. It was cold. The first lady, Nora Hale, was glad. It was late. It was known that President Hale was tired.',
  ])('takes no president for the first lady: %s', (text) => {
    const { entities, mentions } = read({ id: 'test', text });
    const nora = entities.findIndex(({ name }) => name === 'Nora Hale');
    expect(mentions.filter(({ by, entity }) => by === 'name' && entity === nora)).toHaveLength(1);
    expect(entities[nora]?.roles.map((role) => role.text)).toEqual(['first lady']);
  });

  it('takes a surname in the headline for who bears it, though she was a first lady', () => {
    const text =
      'Hale wins the vote in Leeds\n\nFormer first lady Nora Hale won the vote in Leeds on Friday, it was said by the men of the city. Hale was glad.';
    expect(entitiesIn(text).map(({ name }) => name)).toEqual(['Nora Hale', 'Leeds']);
  });

  it('believes the titles of a chairman rather than his given name', () => {
    const text =
      'The firm’s chairman, Asil Nader, was glad. “It is good,” Mr. Nader said. It was late, and Mr. Nader left.';
    expect(entitiesIn(text).map(({ name, gender }) => [name, gender])).toEqual([['Asil Nader', 'he']]);
  });

  it('links a short form of an organisation to its name', () => {
    const text = 'The World Trade Forum met in the city. The WTF said that it was glad to be there with all of them.';
    expect(entitiesIn(text).map(({ name, aliases }) => [name, aliases])).toEqual([['World Trade Forum', ['WTF']]]);
  });

  it.each([
    ['The plan of Mayor Ingrid Solvang was not liked by the council.', 'Ingrid Solvang', 'Mayor', false],
    [
      'It was late. The state’s campaign chairman, Owen Tarrant, was ill.',
      'Owen Tarrant',
      'state’s campaign chairman',
      false,
    ],
    ['Reid took the ball and rounded goalkeeper Owen Tarrant.', 'Owen Tarrant', 'goalkeeper', false],
    ['It was the work of disgraced goalkeeper Owen Tarrant.', 'Owen Tarrant', 'disgraced goalkeeper', false],
    ['It was said that he was ill. Harlow Mayor Owen Tarrant was glad.', 'Owen Tarrant', 'Harlow Mayor', false],
    ['Then prime minister Owen Tarrant was told of it in the house.', 'Owen Tarrant', 'Then prime minister', true],
    ['It was given to Owen Tarrant, the mayor of Leeds, on the day.', 'Owen Tarrant', 'mayor of Leeds', false],
    ['It was the former mayor of Leeds, Owen Tarrant, who had said so.', 'Owen Tarrant', 'former mayor of Leeds', true],
  ])('%s', (text, name, role, former) => {
    const roles = person(text, name)?.roles ?? [];
    expect(roles.map((found) => ({ text: found.text, former: found.former }))).toEqual([{ text: role, former }]);
    for (const found of roles) expect(text.slice(found.start, found.end)).toBe(found.text);
  });

  it('takes the end of a subordinate clause for no role', () => {
    expect(person('Asked about the referee, Steve Brandt said no to the men.', 'Steve Brandt')?.roles).toEqual([]);
  });

  it('tells the pronoun from an honorific, a role or a given name', () => {
    expect(person('It was said by Mrs. Robin Ashdown to the men in the house.', 'Robin Ashdown')?.gender).toBe('she');
    expect(person('The spokeswoman Robin Ashdown had said it to all of them.', 'Robin Ashdown')?.gender).toBe('she');
    expect(person('It was said by Robin Ashdown to the men in the house.', 'Robin Ashdown')?.gender).toBe('unknown');
    expect(person('It was said by Vladimir Ashdown to the men in the house.', 'Vladimir Ashdown')?.gender).toBe('he');
  });

  it('keeps apart who is named in a credit alone', () => {
    const text =
      'Mayor Ingrid Solvang speaks to the council in Leeds on June 17, 2016. Pia Lund/The Associated Press\n\nThe council of the town has voted for the plan of the mayor, it said on Friday.';
    const reading = read({ id: 'test', text });
    expect(reading.entities.find(({ name }) => name === 'Pia Lund')?.inBody).toBe(false);
    expect(reading.entities.find(({ name }) => name === 'Ingrid Solvang')?.inBody).toBe(true);
  });
});
