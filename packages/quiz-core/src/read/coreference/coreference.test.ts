import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

/** Links of roles and pronouns as "words > name", those that are at least even. */
function linksIn(text: string): string[] {
  const { mentions, entities } = read({ id: 'test', text });
  return mentions
    .filter(({ by, confidence }) => by !== 'name' && confidence >= 0.5)
    .map((mention) => `${mention.text} > ${entities[mention.entity]?.name}`);
}

const cases: readonly (readonly [text: string, ...links: string[]])[] = [
  [
    'Russian President Pavel Orlov was in the city. But the stern Russian leader would not say why he had come.',
    'the stern Russian leader > Pavel Orlov',
    'he > Pavel Orlov',
  ],
  [
    'Fire chief Helen Marsh said no. "I do not want this," the chief added. She was tired of it.',
    'the chief > Helen Marsh',
    'She > Helen Marsh',
  ],
  [
    'German Chancellor Anna Vogt met French President Luc Morel. The German leader said she was glad.',
    'The German leader > Anna Vogt',
    'she > Anna Vogt',
  ],
  [
    'The former mayor, Ruth Hale, was not there. The former mayor was ill, the council was told.',
    'The former mayor > Ruth Hale',
    'The former mayor > Ruth Hale',
  ],
  ['The spokesman Mark Hale was late. The spokeswoman was glad of the rain.', 'The spokesman > Mark Hale'],
  ['Adeyo Bexley was late. She said that the road was closed. He had no coat, it was said.', 'She > Adeyo Bexley'],
  ['Owen Tarrant was late. He said that the road was closed.', 'He > Owen Tarrant'],
  [
    'Nadia Korr spoke to the council. Asked whether Mary Hale would come, who was late, she said that she would.',
    'she > Nadia Korr',
    'she > Nadia Korr',
  ],
  ['Captain Joe Ellery was late. Kwame Ostrey, 19, who joined in May, said that he was glad.', 'he > Kwame Ostrey'],
  [
    'Mr. Owen Tarrant was late. Mr. Tarrant was ill, and Mr. Tarrant was tired. Baker Dilip Shah was glad. He was tall.',
    'He > Dilip Shah',
  ],
  ['Owen Tarrant was late. It was cold. It was dark. There was Paul Corby. He was ill.', 'He > Paul Corby'],
  [
    '“Paul Corby had the ball,” said the town’s coach, Owen Tarrant. “I saw it. Everybody saw it. It was late. It was dark. It was cold. It was wet.” He was cross.',
    'the town’s coach > Owen Tarrant',
    'He > Owen Tarrant',
  ],
  [
    'Owen Tarrant was late. It was the spokesman Hope Corby. “It was cold,” she added.',
    'the spokesman > Hope Corby',
    'she > Hope Corby',
  ],
  ['It was the turn of Ann Corby, who told the council of Mary Hale. She was tired.', 'She > Ann Corby'],
  [
    'Norway’s foreign minister, Javad Rahimi, was late. Iceland’s foreign minister, Karimov, gave a speech. It was said that Iceland’s foreign minister was ill.',
    'Norway’s foreign minister > Javad Rahimi',
    'Iceland’s foreign minister > Karimov',
    'Iceland’s foreign minister > Karimov',
  ],
  ['The nominee for the bank was skewered by Ann Corby in the hearing. The nominee said no.'],
  [
    'It was the plan of Sen. Mark Rusk. It was cold. There was Owen Tarrant. The senator was late.',
    'The senator > Mark Rusk',
  ],
  [
    'It was the plan of Sen. Mark Rusk and Sen. Paul Hale. It was cold. It was late. It was dark. It was wet. It was hot. It was dry. Owen Tarrant was there. The senator was late.',
    'The senator > Owen Tarrant',
  ],
  ['Mary Hale was in the house. The law asks a nominee for a letter. It was said that the nominee was late.'],
  ['Mary Hale was a nominee for the house. It was said that the nominee was late.', 'the nominee > Mary Hale'],
  // Who has spoken goes on speaking, over others who were only spoken of; not when the article has gone on to somebody else.
  [
    'Owen Tarrant said that the plan of Mark Hale was good. Hale, Tarrant said, was a friend. “It was late,” he said.',
    'he > Owen Tarrant',
  ],
  [
    'Another farmer, Joe Ellery of Leeds University, said that Mark Hale was late. “It was late,” he said.',
    'he > Joe Ellery',
  ],
  ['Owen Tarrant said no. Mark Hale was in the hall. “It was late,” he said.', 'he > Mark Hale'],
  // "Said she": of herself, whoever was spoken of before.
  [
    'Nadia Korr was late. Kofi Ama-Reed said he was glad. Adeyo Bexley said she was glad.',
    'he > Kofi Ama-Reed',
    'she > Adeyo Bexley',
  ],
  [
    'Mary Hale was late. The wife of the owner, Carol, was waiting in the rain. She was ill.',
    'the owner > Carol',
    'She > Carol',
  ],
  // A relative tells the pronoun of a name that does not.
  [
    'Hope Corby was late. Her husband, Adeyo Corby, was not. He was ill.',
    'Her > Hope Corby',
    'Her husband > Adeyo Corby',
    'He > Adeyo Corby',
  ],
  ['Owen Tarrant was late, the senator said. It was over.'],
  ['The men were late. He said that the road was closed.'],
  ['Mary Hale was late. He said that the road was closed.'],
];

describe('coreference', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(linksIn(text)).toEqual(expected);
  });

  it('finds who holds an office by elimination, and says that it is not certain', () => {
    const text =
      'President Pavel Orlov said that he had met Daniel Reyes in the spring. The prime minister had asked for it, it was said.';
    const reading = read({ id: 'test', text });
    const link = reading.mentions.find(({ text: words }) => words === 'The prime minister');
    expect(reading.entities[link?.entity ?? -1]?.name).toBe('Daniel Reyes');
    expect(link?.confidence).toBeLessThan(0.8);
  });

  it('doubts whom the boss of a team is that is not known to be his', () => {
    const text =
      'It was the work of manager Lee Corby. It was the fault of Orwick Rovers, said the Orwick Rovers boss.';
    const { mentions } = read({ id: 'test', text });
    expect(mentions.find(({ text: words }) => words.endsWith('boss'))?.confidence ?? 0).toBeLessThan(0.65);
  });

  it('doubts a pronoun behind somebody who is not named', () => {
    const text = 'Mary Hale was late. The wife of the owner was waiting in the rain. She had been there for hours.';
    const { mentions } = read({ id: 'test', text });
    expect(mentions.find(({ text: words }) => words === 'She')?.confidence ?? 0).toBeLessThan(0.5);
  });

  it('doubts a pronoun between two persons', () => {
    const text = 'There was a long talk between Mark Hale and Owen Tarrant about his house.';
    const { mentions } = read({ id: 'test', text });
    expect(mentions.find(({ by }) => by === 'pronoun')?.confidence).toBeLessThan(0.75);
  });
});
