import { describe, expect, it } from 'vitest';
import { read } from '../index.js';

const namesIn = (text: string) =>
  read({ id: 'test', text }).named.map(({ start, end, text: passage, type }) => {
    expect(text.slice(start, end)).toBe(passage);
    return `${passage}/${type}`;
  });

const cases: readonly (readonly [text: string, ...names: string[]])[] = [
  ['The plan was praised by Mayor Ingrid Solvang at the meeting.', 'Ingrid Solvang/PER'],
  ['She was thanked by the Russian President Pavel Orlov in the hall.', 'Russian/MISC', 'Pavel Orlov/PER'],
  ['He said that Attorney General Dana Whitlock was in the room.', 'Dana Whitlock/PER'],
  ['The report by Dr. Amina K. Bello was read to the jury.', 'Amina K. Bello/PER'],
  ['It was said by Halvorsen Cos. that the beer was cheap.', 'Halvorsen Cos./ORG'],
  ['A spokesman for Halvorsen Industries Ltd. said that it would pay.', 'Halvorsen Industries Ltd./ORG'],
  ['The case was heard by the European Court of Human Rights in March.', 'European Court of Human Rights/ORG'],
  ['It was checked by the Food and Drug Administration in the spring.', 'Food and Drug Administration/ORG'],
  ['The Department of Health and Human Services has said no to that.', 'Department of Health and Human Services/ORG'],
  ['They live in the town of Harrow Falls near the River Tern.', 'Harrow Falls/LOC', 'River Tern/LOC'],
  ['He was born in St. Petersburg, Russia, and lives in Paris.', 'St. Petersburg/LOC', 'Russia/LOC', 'Paris/LOC'],
  [
    'The U.S. and the UK have agreed on this with Trinidad and Tobago.',
    'U.S./LOC',
    'UK/LOC',
    'Trinidad and Tobago/LOC',
  ],
  ['He was with his wife Melanie GETTY The trio left the town.', 'Melanie/PER', 'GETTY/ORG'],
  ['He campaigned for ally Hanna Corbyn Daniel Tarrant in the spring.', 'Hanna Corbyn/PER', 'Daniel Tarrant/PER'],
  ['It was EPA Dana Corby who met the men in the town.', 'EPA/ORG', 'Dana Corby/PER'],
  ['It was said by Harlow Manger Terry Francovic that he was glad.', 'Harlow/LOC', 'Terry Francovic/PER'],
  ['She was once crowned Miss Universe and then left for the hills.'],
  [
    'He came third at the Danish Cup Christian Rothman, the chief of the team, was glad.',
    'Danish Cup/MISC',
    'Christian Rothman/PER',
  ],
  ['The law was passed after the Second World War by both of them.', 'Second World War/MISC'],
  [
    'They were at the Winter Olympics and at the Harrow Book Festival.',
    'Winter Olympics/MISC',
    'Harrow Book Festival/MISC',
  ],
  [
    'Many Canadians and some Germans were there with the Democrats.',
    'Canadians/MISC',
    'Germans/MISC',
    'Democrats/MISC',
  ],
  ['It was the wrong house. Police were there on Friday in May.'],
  ['However, The Canadian Press has asked for it, too.', 'Canadian Press/ORG'],
  ['He said that the Prime Minister was in the house with the President.'],
  ['"We are here," said Oluwaseun Adebayo, who was with the team.', 'Oluwaseun Adebayo/PER'],
  [
    'The book is by Jean-Claude de la Tour and Vincent van der Berg.',
    'Jean-Claude de la Tour/PER',
    'Vincent van der Berg/PER',
  ],
  ['Canada’s new plan was seen by Justin Marlow’s team before that.', 'Canada/LOC', 'Justin Marlow/PER'],
  ['Glaciologist Anna Berg was there. Beekeeper Tom Reed was not.', 'Anna Berg/PER', 'Tom Reed/PER'],
  [
    'The pupils of Lincoln Elementary and of Jefferson High were sent home.',
    'Lincoln Elementary/ORG',
    'Jefferson High/ORG',
  ],
  ['She was fourth in the Iowa Primary, and it was over for her.', 'Iowa Primary/MISC'],
  ['Forty-seven were hurt. Twenty-one of them have left the house.'],
  ['It was his wife, Carol, who was in the house.', 'Carol/PER'],
  ['It was the work of Jack Doyle, the firm’s chief executive.', 'Jack Doyle/PER'],
  ['It was Mum-of-four Brenda Hale. Eleven-year-old Tomos Rees was with her.', 'Brenda Hale/PER', 'Tomos Rees/PER'],
  ['It was paid for by Imperial College London in the spring.', 'Imperial College London/ORG'],
  ['It was the mother, Cerys Rees, who was there in A.D. 220.', 'Cerys Rees/PER'],
  ['It was told by Det Con Aisha Malik to the men in the house.', 'Aisha Malik/PER'],
  ['It was the plan of Mary Harlow in the spring.', 'Mary Harlow/PER'],
  ['It was the lobsterman Wade Dyer who was in the house.', 'Wade Dyer/PER'],
  ['Central Maine Power has said no to that.', 'Central Maine Power/ORG'],
  ['“I have lived here for years,” said Pemberton.', 'Pemberton/PER'],
  ['Mark Hale was late. Grace Wood was not.', 'Mark Hale/PER', 'Grace Wood/PER'],
  ['Miss Universe Anna Melo was in the school. Mr World Tom Reed was not.', 'Anna Melo/PER', 'Tom Reed/PER'],
  ['It was told to County Recorder Helen Purcell by the men in the house.', 'Helen Purcell/PER'],
  ['It was paid for by New York Jets owner Ben Harker in the spring.', 'New York Jets/ORG', 'Ben Harker/PER'],
  ['“Nice guy,” she said of him. Reading books is what he likes.'],
  ['She lives in Nice. Nice is by the sea, and it was hot.', 'Nice/LOC', 'Nice/LOC'],
  ['He is a professor at Dartmouth. She has studied at Durham.', 'Dartmouth/ORG', 'Durham/ORG'],
  ['It was late. Harlow said that the road was closed.', 'Harlow/PER'],
  ['It was late. The mayor, Harlow, was ill.', 'Harlow/PER'],
  ['It was late. London said that the talks were over.', 'London/LOC'],
  ['The foreign minister, Karimov, gave them the letter.', 'Karimov/PER'],
  ['It was told by the Inspector General for the Trade Community Anna Smith.', 'Trade Community/ORG', 'Anna Smith/PER'],
  ['Bren was at the school for years. She was tired of it.', 'Bren/PER'],
  ['Danny Smith scored in the second half of the game.', 'Danny Smith/PER'],
];

describe('names', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('knows a family name from the full name elsewhere in the article', () => {
    const text = 'It was the work of Bexley. It was said that Tamara Bexley had been there, and Bexley said so.';
    expect(namesIn(text)).toEqual(['Bexley/PER', 'Tamara Bexley/PER', 'Bexley/PER']);
  });

  it('knows a given name from the full name before it, even where a country is called so', () => {
    const text = 'There was a talk with Jordan Rusk about the house. It was late, and then Jordan went to bed.';
    expect(namesIn(text)).toEqual(['Jordan Rusk/PER', 'Jordan/PER']);
    const abroad = 'There was a talk with Jordan Rusk about the house. It was late, and he went to Jordan by bus.';
    expect(namesIn(abroad)).toEqual(['Jordan Rusk/PER', 'Jordan/LOC']);
  });

  it('takes a describing word at the head of a sentence for no name', () => {
    const text =
      'It was a good day. Unheralded Smith had been ill for years. It was said that Danny Smith was born in the house.';
    expect(namesIn(text)).toEqual(['Smith/PER', 'Danny Smith/PER']);
  });

  it('keeps a firm apart from whoever founded it', () => {
    const text = 'Bexley, the maker of pumps, was sold. Shares in Bexley fell. It was founded by Tamara Bexley in May.';
    expect(namesIn(text)).toEqual(['Bexley/ORG', 'Bexley/ORG', 'Tamara Bexley/PER']);
  });

  it('finds in a headline only names that the article has, too', () => {
    const text =
      'Kestrel Pumps Moves Its Head Office To Leeds\n\nThe firm Kestrel Pumps will move its head office, it said in a statement to the council on Friday.';
    expect(namesIn(text)).toEqual(['Kestrel Pumps/ORG', 'Leeds/LOC', 'Kestrel Pumps/ORG']);
  });
});
