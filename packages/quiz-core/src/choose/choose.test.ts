import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Question, QuestionOf } from '../schema/index.js';
import { arbitraryQuestion } from '../testing/arbitrary-question.js';
import { choiceOf } from '../testing/hand-written.js';
import { choose } from './choose.js';

type Changes = Partial<Pick<Question, 'asks' | 'difficulty'>> & { at?: number };
let made = 0;

/** A sound question of its own; `at` is where its evidence begins. */
function sound(stem: string, key: string, { at = 0, ...changes }: Changes = {}): QuestionOf<'choice'> {
  made += 1;
  const evidence = [{ article: 'a', start: at, end: at + 10, text: 'x'.repeat(10) }];
  return { ...choiceOf(stem, `*${key}`, 'Bo Lind', 'Cora Marsh', 'Dan Noor'), id: `q${made}`, evidence, ...changes };
}

const towns = ['Arle', 'Bray', 'Corse', 'Dorn', 'Elm', 'Fenn', 'Gorse', 'Hale', 'Ickle', 'Jute', 'Kell', 'Lorn'];
const deeds = 'rowed painted bought flooded mapped robbed saved filmed sold burned drained fenced'.split(' ');
const many = towns.map((town, index) =>
  sound(`Who ${deeds[index]} the island of ${town} alone?`, `Ann ${town}son`, { at: index * 100 }),
);

it('gives as many as it is asked for, and no more than there are', () => {
  expect(choose(many, { count: 5, seed: '1' })).toHaveLength(5);
  expect(choose(many, { count: 50, seed: '1' })).toHaveLength(12);
  expect(choose([], { count: 5, seed: '1' })).toEqual([]);
});

it('gives the same for the same seed, and something else for another', () => {
  const ids = (seed: string) => choose(many, { count: 5, seed }).map(({ id }) => id);
  expect(ids('1')).toEqual(ids('1'));
  expect(new Set(['1', '2', '3', '4', '5'].map((seed) => ids(seed).join(' '))).size).toBeGreaterThan(1);
});

it('leaves out what the checker would not pass', () => {
  const flawed = choiceOf('Who rowed to Arle?', '*Ann Lee', 'Bo Lind', 'None of the above');
  expect(choose([flawed], { count: 5, seed: '1' })).toEqual([]);
});

it('does not let one answer fill a quiz', () => {
  const oneVoice = towns.map((town, index) =>
    sound(`Who ${deeds[index]} the harbour of ${town} at night?`, 'Cy Voss', { at: index * 100 + 50 }),
  );
  const chosen = choose([...many.slice(0, 6), ...oneVoice], { count: 12, seed: '1' });
  const keys = chosen.map((one) => one.kind === 'choice' && one.options.find(({ id }) => id === one.key)?.text);
  expect(keys.filter((key) => key === 'Cy Voss')).toHaveLength(3);
  expect(chosen).toHaveLength(9);
});

it('keeps to the kinds it is told', () => {
  const when = sound('Who came in the first boat to Moor?', 'Ann Lee', { asks: 'when' });
  expect(choose([...many, when], { count: 5, kinds: ['when'], seed: '1' })).toMatchObject([{ id: when.id }]);
});

it('mixes kinds rather than take one again and again', () => {
  const others = (['when', 'where', 'how-many'] as const).map((asks, index) => {
    return sound(`Who built the ${['old', 'new', 'red'][index]} tower of Zell?`, `Ann Zell${index}`, {
      asks,
      at: index * 400 + 50,
    });
  });
  const kinds = new Set(choose([...many, ...others], { count: 4, seed: '1' }).map(({ asks }) => asks));
  expect(kinds.size).toBe(4);
});

it('covers the article from its lead to its end', () => {
  const starts = choose(many, { count: 4, seed: '1' }).map(({ evidence }) => evidence[0]?.start ?? 0);
  const quarters = new Set(starts.map((start) => Math.floor(start / 300)));
  expect(quarters.size).toBe(4);
});

it('asks easy questions first', () => {
  const graded = many.map((question, index) => ({ ...question, difficulty: ((index * 7) % 12) / 12 }));
  const order = choose(graded, { count: 12, seed: '1' }).map(({ difficulty }) => difficulty);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

it('asks for one fact once', () => {
  const twice = [
    sound('Who rowed to the island of Arle alone in May?', 'Ann Lee', { at: 5 }),
    sound('Who rowed alone to the island of Arle?', 'Ann Lee', { at: 0 }),
  ];
  expect(choose(twice, { count: 5, seed: '1' })).toHaveLength(1);
});

it('does not let one question tell the answer of another', () => {
  const teller = sound('To which harbour did Ann Lee row the red boat?', 'Port Ellen', { at: 0 });
  const asked = sound('Who rowed the red boat to the harbour?', 'Ann Lee', { at: 4 });
  expect(choose([teller, asked], { count: 5, seed: '1' })).toHaveLength(1);
});

it.each([
  [
    'of its speaker, and whose words they were',
    'Which of these did Ann Lee say?',
    '“The old boat will never sail again”',
  ],
  ['of its last word', 'Which word completes what Ann Lee said: “The old boat will never ____”?', 'sail'],
])('asks about one quotation once: not %s too', (_how, stem, key) => {
  const who = sound('Who said “The old boat will never sail again”?', 'Ann Lee', { at: 0 });
  const again = { ...sound(stem, key, { asks: 'custom', at: 200 }) };
  expect(choose([who, again], { count: 5, seed: '1' })).toHaveLength(1);
});

/** Three who-said questions, and one that asks for all three at once. */
const told = [
  'The old boat will never sail again',
  'Every wall in this town leaks',
  'Nobody fishes for herring in May',
];
const oneByOne = told.map((words, index) => sound(`Who said “${words}”?`, `Ann Lee${index}`, { at: index * 200 }));
const atOnce: QuestionOf<'match'> = {
  ...sound('Match each quotation with its speaker.', 'Ann Lee', { asks: 'match' }),
  kind: 'match',
  left: told.map((words, index) => ({ id: `l${index}`, text: `“${words}”` })),
  right: told.map((_, index) => ({ id: `r${index}`, text: `Ann Lee${index}` })),
  pairs: told.map((_, index) => [`l${index}`, `r${index}`]),
};

it('does not let a match question crowd out more questions than it is worth', () => {
  expect(choose([...oneByOne, atOnce], { count: 5, seed: '1' })).toHaveLength(3);
});

it('asks who said each of several things rather than show them all in one question', () => {
  const [own = '', ...others] = told.map((words) => `“${words}”`);
  const which = { ...choiceOf('Which of these did Ann Lee0 say?', `*${own}`, ...others), asks: 'said-what' as const };
  for (const seed of ['1', '2', '3', '4']) expect(choose([which, ...oneByOne], { count: 5, seed })).toHaveLength(3);
});

it('asks for the words as they were spoken rather than for what was told beside them', () => {
  const retold = sound('Who said that the tide would turn by noon?', 'Ann Lee', { asks: 'who-said', at: 0 });
  const spoken = sound('Who said “Nobody fishes for herring in May”?', 'Ann Lee', { asks: 'who-said', at: 60 });
  for (const seed of ['1', '2', '3', '4', '5', '6'])
    expect(choose([retold, spoken], { count: 5, seed })).toMatchObject([{ id: spoken.id }]);
});

it('asks how many rather than who counted them', () => {
  const counted = {
    ...choiceOf('How many boats sank off Arle in the storm?', '*two', 'three', 'four', 'five'),
    id: 'counted',
    asks: 'how-many' as const,
    evidence: sound('', 'two').evidence,
  };
  const said = sound('Who said that two boats sank off Arle in the storm?', 'Ann Lee', { at: 4, asks: 'who-said' });
  for (const seed of ['1', '2', '3', '4'])
    expect(choose([said, counted], { count: 5, seed })).toMatchObject([{ id: counted.id }]);
});

it('does not ask about a quotation that another question shows as somebody else’s', () => {
  const which = choiceOf(
    'Which of these did Eve Dahl say?',
    '*“Fog fell on every boat”',
    `“${told[0]}”`,
    `“${told[1]}”`,
  );
  const who = sound(`Who said “${told[0]}”?`, 'Ann Lee', { at: 300 });
  expect(choose([which, who], { count: 5, seed: '1' })).toHaveLength(1);
});

it('takes whose claim something is, and the date of a remark, only when better questions are used up', () => {
  const claim = sound('On whose word does the article say that the gate leaked?', 'Eve Dahl’s', {
    asks: 'claim-or-fact',
  });
  const remark = {
    ...choiceOf('In which year did Cy Voss speak of the leak?', '2013', '*2014', '2015', '2016'),
    id: 'remark',
    rule: 'when-said',
  };
  const ids = (count: number) => choose([claim, remark, ...many.slice(0, 2)], { count, seed: '1' }).map(({ id }) => id);
  expect(ids(2).toSorted()).toEqual(
    many
      .slice(0, 2)
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(ids(4)).toHaveLength(4);
});

it('takes a main fact of the lead before words from farther down', () => {
  const fact = sound('Who lost the red boat in the fog?', 'Eve Dahl', { asks: 'who-did', at: 10 });
  const later = sound('Who sold the blue gate of the harbour?', 'Cy Voss', { asks: 'who-did', at: 900 });
  const words = sound(`Who said “${told[0]}”?`, 'Ann Lee', { asks: 'who-said', at: 1000 });
  const first = (question: Question) => choose([question, words], { count: 1, seed: '1' })[0]?.id;
  expect([first(fact), first(later)]).toEqual([fact.id, words.id]);
});

it('asks a match question where there are enough others', () => {
  const seeds = ['1', '2', '3', '4'].map((seed) => choose([...oneByOne, atOnce, ...many], { count: 12, seed }));
  expect(seeds.some((chosen) => chosen.some(({ kind }) => kind === 'match'))).toBe(true);
});

it('asks about two quotations of one speaker', () => {
  const one = sound('Who said “The old boat will never sail again”?', 'Ann Lee', { at: 0 });
  const two = sound('Who said “A harbour without ferries is a pond”?', 'Ann Lee', { at: 200 });
  const options = two.options.map((option, index) => ({
    ...option,
    text: index === 0 ? 'Ann Lee' : `Eve Dahl${index}`,
  }));
  expect(choose([one, { ...two, options }], { count: 5, seed: '1' })).toHaveLength(2);
});

it('does not let the stem of one say the key of another, whatever else they share', () => {
  const counted = sound('How many sheep did Ann Lee lose?', 'sixty', { at: 0, asks: 'how-many' });
  const asked = sound('Who found the gate open?', 'Ann Lee', { at: 4, asks: 'who-did' });
  const claimed = sound('On whose word does the article say that the gate was open?', 'Ann Lee’s', {
    at: 4,
    asks: 'custom',
  });
  expect(choose([counted, asked], { count: 5, seed: '1' })).toHaveLength(1);
  expect(choose([counted, claimed], { count: 5, seed: '1' })).toHaveLength(1);
});

it('does not let a claim tell the date that another asks for', () => {
  const date = { ...sound('In which month did Ann Lee visit the old plant?', 'May 2024', { at: 0, asks: 'when' }) };
  const claim = sound('On whose word does the article say that Ann Lee visited the old plant in May?', 'Eve Dahl’s', {
    at: 4,
    asks: 'claim-or-fact',
  });
  expect(choose([date, claim], { count: 5, seed: '1' })).toHaveLength(1);
});

it('does not ask about whom words are that another question shows with the name in them', () => {
  const words = 'has never told us where the money went';
  const whom = sound(`About whom did Cy Voss say “[This person] ${words}”?`, 'Ann Lee', {
    asks: 'custom',
    at: 900,
  });
  const shown = sound('Which of these did Cy Voss say?', `“Ann Lee ${words}”`, { asks: 'said-what', at: 900 });
  expect(choose([whom, shown], { count: 5, seed: '1' })).toHaveLength(1);
});

it('asks about words beside a deed on the passage that only says in full who spoke them', () => {
  const words = 'we mend what the sea has broken every spring';
  const named = { article: 'a', start: 900, end: 950, text: 'The town turned down a plan by Ann Lee, a mason.' };
  const quoted = {
    article: 'a',
    start: 2000,
    end: 2060,
    text: `“We mend what the sea has broken every spring,” Lee said.`,
  };
  const said = { ...sound(`Who said “${words}”?`, 'Ann Lee', { asks: 'who-said' }), evidence: [quoted, named] };
  const deed = { ...sound('Who asked the town to turn down a plan by Ann Lee?', 'Gus Hale'), evidence: [named] };
  expect(choose([said, deed], { count: 5, seed: '1' })).toHaveLength(2);
});

it('does not ask in the same words twice', () => {
  const words = ['Fog fell on Arle', 'Nets dry in Bray', 'Gulls fly to Corse'];
  const asked = words.map((key, index) => sound('Which of these did Ann Lee say?', key, { at: index * 400 }));
  const apart = asked.map((question, index) => ({
    ...question,
    options: question.options.map((option) => ({ ...option, text: `${option.text} ${towns[index]}` })),
  }));
  expect(choose(apart, { count: 5, seed: '1' })).toHaveLength(1);
});

it('does not ask twice for one key that rests on one passage', () => {
  const held = sound('In which town was the fair of 2014 held?', 'Arle', { at: 0, asks: 'where' });
  const said = sound('Where did Cora Marsh open the market?', 'Arle', { at: 4, asks: 'custom' });
  const far = sound('Where did Cora Marsh open the market?', 'Arle', { at: 400, asks: 'custom' });
  expect(choose([held, said], { count: 5, seed: '1' })).toHaveLength(1);
  expect(choose([held, far], { count: 5, seed: '1' })).toHaveLength(2);
});

it('does not ask one frame twice with the same options', () => {
  const alike = ['Ann Lee', 'Bo Lind'].map((name, index) => ({
    ...sound(`Which role does the article give ${name}?`, `Mayor${index}`, { at: index * 500 }),
    ...choiceOf(`Which role does the article give ${name}?`, '*Mayor', 'Chief', 'Clerk'),
    id: name,
  }));
  expect(choose(alike, { count: 5, seed: '1' })).toHaveLength(1);
});

it('spreads the keys over the places', () => {
  const chosen = choose(many, { count: 12, seed: '1' });
  const places = chosen.map((question) =>
    'options' in question && 'key' in question ? question.options.findIndex(({ id }) => id === question.key) : -1,
  );
  for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(3);
});

it('leaves numbers and dates in their order', () => {
  const numbers = choiceOf('How many boats rowed to Arle?', 'two', '*three', 'four');
  const [chosen] = choose([numbers], { count: 1, seed: '1' });
  expect(chosen && 'options' in chosen ? chosen.options.map(({ text }) => text) : []).toEqual(['two', 'three', 'four']);
});

it('changes nothing in a question but the order of its options', () => {
  fc.assert(
    fc.property(fc.array(arbitraryQuestion, { maxLength: 20 }), fc.string({ maxLength: 20 }), (questions, seed) => {
      for (const question of choose(questions, { count: 10, seed })) {
        const source = questions.find(({ id }) => id === question.id);
        const sorted = (one: Question | undefined) =>
          one && 'options' in one ? { ...one, options: one.options.toSorted((a, b) => (a.id < b.id ? -1 : 1)) } : one;
        expect(sorted(question)).toEqual(sorted(source));
      }
    }),
    { numRuns: 50 },
  );
});

it('puts a sound question in the place of a flawed one', () => {
  const flawed = Array.from({ length: 8 }, (_, index) => ({
    ...choiceOf(`Who rowed boat ${index} to the harbour of Zell?`, `*Eve Zell${index}`, 'Bo Lind', 'None of the above'),
    id: `flawed${index}`,
  }));
  const chosen = choose([...flawed, ...many], { count: 12, seed: '1' });
  expect(chosen.map(({ id }) => id).toSorted()).toEqual(many.map(({ id }) => id).toSorted());
});

it('asks for one person twice in a quiz of ten, not more', () => {
  const oneVoice = towns.map((town, index) =>
    sound(`Who ${deeds[index]} the harbour of ${town} at night?`, 'Cy Voss', { at: index * 900 + 50 }),
  );
  const chosen = choose(oneVoice, { count: 10, seed: '1' });
  expect(chosen).toHaveLength(2);
});

it('asks who said it once of what one person says in one breath, and not twice out of one passage', () => {
  const remark = (town: string, key: string, at: number) =>
    sound(`Who said that ${deeds[towns.indexOf(town)]} boats of ${town} were lost?`, key, { asks: 'who-said', at });
  const ofOne = [remark('Arle', 'Ann Lee', 0), remark('Bray', 'Ann Lee', 120)];
  expect(choose(ofOne, { count: 5, seed: '1' })).toHaveLength(1);
  const apart = [remark('Corse', 'Ann Lee', 0), remark('Dorn', 'Ann Lee', 900)];
  expect(choose(apart, { count: 5, seed: '1' })).toHaveLength(2);
  const ofTwo = [remark('Elm', 'Ann Lee', 0), remark('Fenn', 'Cy Voss', 4)];
  expect(choose(ofTwo, { count: 5, seed: '1' })).toHaveLength(1);
});

it('asks for what was told but once, in whatever form', () => {
  const who = sound('Who said that the tide would turn by noon?', 'Ann Lee', { asks: 'who-said', at: 0 });
  const what = {
    ...choiceOf(
      'What did Bo Lind say?',
      '*That nets were dear in Bray',
      'That the tide would turn by noon',
      'That it rained',
    ),
    id: 'what',
    evidence: [{ article: 'a', start: 5000, end: 5010, text: 'x'.repeat(10) }],
    asks: 'said-what' as const,
  };
  expect(choose([who, what], { count: 5, seed: '1' })).toHaveLength(1);
});
