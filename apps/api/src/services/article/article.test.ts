import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Made } from '../../engine/job.js';
import { createLimits } from '../../lib/limits.js';
import { quizOfEveryKind, rightAnswers } from '../../testing/questions.js';
import {
  anArticle,
  type Browser,
  engineThatMakes,
  madeWith,
  reasonOf,
  someText,
  type TestApi,
  testApi,
} from '../../testing/test-api.js';

let api: TestApi;
/** What the engine makes of the next article. */
let make: (articleId: string) => Made;
const ofEveryKind = (articleId: string) => madeWith(quizOfEveryKind(articleId, 'one'));

beforeAll(async () => {
  make = ofEveryKind;
  const generous = { principal: 1e6, quizzes: 1e6, address: 1e6, newcomers: 1e6, newcomersQuizzes: 1e6 };
  api = await testApi({ engine: engineThatMakes((id) => make(id)), limits: createLimits(generous) });
});
afterAll(() => api.close());

const countRows = async () => {
  const { db } = api.app;
  const tables = [db.query.principal, db.query.article, db.query.quizSet, db.query.edition, db.query.question];
  return Promise.all(tables.map(async (table) => (await table.findMany()).length));
};

describe('a submitted article', () => {
  test('becomes a quiz, and all that was said of it stands in its owner’s view', async () => {
    const { client } = api.browser();
    const said = { title: 'A wall', byline: 'A. Writer', source: 'The Paper', url: 'https://paper.example/wall' };
    const article = anArticle({ ...said, publishedOn: '2026-03-01', shownToPlayers: 'whole' });
    const view = await client.article.submit.mutate(article);
    expect(view).toMatchObject({
      ...said,
      id: article.ticket,
      headline: 'A wall',
      publishedOn: '2026-03-01',
      text: someText,
      corrections: { kept: [], dropped: [] },
      shownToPlayers: 'whole',
      proposedPublishedOn: null,
      readingMinutes: 2,
      grade: { from: 8, to: 9 },
      questionCount: 5,
    });
    expect(await client.article.get.query({ id: view.id })).toEqual(view);
    expect(await client.article.mine.query()).toEqual([
      expect.objectContaining({ id: view.id, editionId: view.editionId }),
    ]);
  });

  test('without a title is called by its opening sentence, and a date its text gives away is proposed', async () => {
    make = (id) => madeWith(quizOfEveryKind(id, 'one'), { datedByText: '2016-06-17' });
    const view = await api.browser().client.article.submit.mutate(anArticle());
    expect(view).toMatchObject({ headline: 'The council met.', proposedPublishedOn: '2016-06-17' });
    expect(view).not.toHaveProperty('publishedOn');
    make = ofEveryKind;
  });

  test('sent twice, after a lost connection or at once, is stored once', async () => {
    const { client } = api.browser();
    await client.article.submit.mutate(anArticle());
    const article = anArticle();
    const [one, two] = await Promise.all([
      client.article.submit.mutate(article),
      client.article.submit.mutate(article),
    ]);
    expect(two).toEqual(one);
    expect(await client.article.submit.mutate(article)).toEqual(one);
    expect(await client.article.mine.query()).toHaveLength(2);
  });

  test('cut in the middle of a character is stored as it is read', async () => {
    const view = await api.browser().client.article.submit.mutate(anArticle({ text: `${someText}\ud83d` }));
    expect(view.text).toBe(`${someText}\uFFFD`);
  });

  test('has its progress told under its ticket while the engine is at work, and not after', async () => {
    const { ticket } = anArticle();
    const { client } = api.browser();
    let tell: (made: Made) => void = () => {};
    const slow = new Promise<Made>((resolve) => {
      tell = resolve;
    });
    const running = api.app.progress.follow(ticket, (step) => {
      step({ done: 3, of: 16 });
      return slow;
    });
    expect(await client.article.progress.query({ ticket })).toEqual({ done: 3, of: 16 });
    tell(ofEveryKind('x'));
    await running;
    expect(await client.article.progress.query({ ticket })).toBeNull();
  });
});

describe('a text that is refused', () => {
  const refused: [string, string, Made | null, object][] = [
    ['empty', ' \n ', null, {}],
    ['binary', `${someText}\0`, null, {}],
    ['too-short', 'The council met.', null, { words: 3, least: 60 }],
    ['too-long', 'x'.repeat(200_001), null, { characters: 200_001, most: 200_000 }],
    ['not-english', 'Совет собрался в понедельник. ', null, {}],
    ['not-english', someText, madeWith([], { language: 'und' }), {}],
    ['too-short', someText, madeWith([], { words: 12 }), { words: 12, least: 60 }],
    ['nothing-to-ask', someText, madeWith([]), {}],
  ];

  test.each(refused)('%s: says so, and nothing is stored', async (code, text, made, params) => {
    const before = await countRows();
    if (made) make = () => made;
    const browser = api.browser();
    expect(await reasonOf(browser.client.article.submit.mutate(anArticle({ text })))).toEqual({ code, params });
    expect(await countRows()).toEqual(before);
    expect(browser.cookie).toBe('');
    make = ofEveryKind;
  });

  test.each([
    ['url', 'javascript:alert(1)', 'field-invalid'],
    ['url', 'not an address', 'field-invalid'],
    ['url', `https://paper.example/${'x'.repeat(2000)}`, 'field-too-long'],
    ['title', 'x'.repeat(301), 'field-too-long'],
    ['title', 'a\0b', 'field-invalid'],
    ['byline', 'x'.repeat(201), 'field-too-long'],
    ['source', 'x'.repeat(201), 'field-too-long'],
    ['publishedOn', '2026-02-30', 'field-invalid'],
    ['publishedOn', 'yesterday', 'field-invalid'],
  ])('a %s that cannot be is named', async (field, value, code) => {
    const sent = api.browser().client.article.submit.mutate(anArticle({ [field]: value }));
    expect(await reasonOf(sent)).toMatchObject({ code, params: { field } });
  });
});

describe('a revision', () => {
  const submitted = async () => {
    const browser = api.browser();
    return { ...browser, view: await browser.client.article.submit.mutate(anArticle()) };
  };
  const revise = ({ client }: Pick<Browser, 'client'>, id: string, changes: object) =>
    client.article.revise.mutate({ id, ticket: uuidv7(), ...changes });

  test('of what the engine does not read changes that and nothing else', async () => {
    const { client, view } = await submitted();
    make = () => {
      throw new Error('the engine was asked');
    };
    const changes = { byline: 'B. Writer', source: 'Another Paper', url: 'http://a.example/', shownToPlayers: 'whole' };
    expect(await revise({ client }, view.id, changes)).toEqual({ ...view, ...changes });
    const { byline: _, ...without } = { ...view, ...changes };
    expect(await revise({ client }, view.id, { byline: null })).toEqual(without);
    make = ofEveryKind;
  });

  test('that makes the same questions keeps the edition', async () => {
    const { client, view } = await submitted();
    const revised = await revise({ client }, view.id, { title: 'A title at last', publishedOn: '2026-03-01' });
    expect(revised).toMatchObject({
      headline: 'A title at last',
      publishedOn: '2026-03-01',
      editionId: view.editionId,
    });
  });

  test('that makes other questions publishes a new edition, and the old one is played to its end', async () => {
    const { client, view } = await submitted();
    const player = api.browser();
    const { id: playId, question } = await player.client.play.start.mutate({ editionId: view.editionId });
    make = (id) => madeWith(quizOfEveryKind(id, 'one').slice(1));
    const revised = await revise({ client }, view.id, { corrections: { kept: [], dropped: [{ start: 0, end: 11 }] } });
    expect(revised).toMatchObject({ questionCount: 4, corrections: { dropped: [{ start: 0, end: 11 }] } });
    expect(revised.editionId).not.toBe(view.editionId);
    const input = { playId, questionId: question?.id ?? '', attempt: 1 as const, answer: rightAnswers[0] };
    expect(await player.client.play.answer.mutate(input)).toMatchObject({ recorded: 'now', state: { total: 5 } });
    expect(await player.client.edition.get.query({ id: view.editionId })).toMatchObject({ questionCount: 5 });

    make = ofEveryKind;
    const back = await revise({ client }, view.id, { corrections: { kept: [], dropped: [] } });
    const { question: first } = await player.client.play.start.mutate({ editionId: back.editionId });
    expect(first?.id).toBe(question?.id);
    const { db } = api.app;
    const set = await db.query.quizSetArticle.findFirst({ where: (table, { eq }) => eq(table.articleId, view.id) });
    const known = await db.query.question.findMany({
      where: (table, { eq }) => eq(table.quizSetId, set?.quizSetId ?? ''),
    });
    expect(known).toHaveLength(5);
  });

  test('a question that reads differently gets a version of its own', async () => {
    const { client, view } = await submitted();
    const { question: before } = await client.play.start.mutate({ editionId: view.editionId });
    make = (id) => madeWith(quizOfEveryKind(id, 'one').map((each) => ({ ...each, stem: `${each.stem} Think.` })));
    const revised = await revise({ client }, view.id, { title: 'Other' });
    const { question: after } = await client.play.start.mutate({ editionId: revised.editionId });
    expect(after).toEqual({ ...before, stem: 'Who? Think.' });
    make = ofEveryKind;
  });

  test('that leaves nothing to ask is refused and changes nothing', async () => {
    const { client, view } = await submitted();
    make = () => madeWith([]);
    const corrections = { kept: [], dropped: [{ start: 0, end: someText.length }] };
    expect(await reasonOf(revise({ client }, view.id, { corrections }))).toMatchObject({ code: 'nothing-to-ask' });
    make = ofEveryKind;
    expect(await client.article.get.query({ id: view.id })).toEqual(view);
  });

  test('with corrections outside the text is refused', async () => {
    const { client, view } = await submitted();
    for (const span of [
      { start: 0, end: someText.length + 1 },
      { start: 5, end: 5 },
    ]) {
      const corrections = { kept: [span], dropped: [] };
      expect(await reasonOf(revise({ client }, view.id, { corrections }))).toEqual({
        code: 'field-invalid',
        params: { field: 'corrections' },
      });
    }
  });

  test('of several at once all are kept, one after another', async () => {
    const { client, view } = await submitted();
    await Promise.all([
      revise({ client }, view.id, { title: 'Title' }),
      revise({ client }, view.id, { byline: 'Byline' }),
      revise({ client }, view.id, { publishedOn: '2026-03-01' }),
    ]);
    expect(await client.article.get.query({ id: view.id })).toMatchObject({
      title: 'Title',
      byline: 'Byline',
      publishedOn: '2026-03-01',
    });
  });
});

test('a removed article takes its quiz and every play of it along', async () => {
  const { client } = api.browser();
  const before = await countRows();
  const view = await client.article.submit.mutate(anArticle());
  const { id: playId } = await api.browser().client.play.start.mutate({ editionId: view.editionId });
  expect(await client.article.remove.mutate({ id: view.id })).toEqual({ removed: true });
  const after = await countRows();
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(await api.app.db.query.play.findFirst({ where: (table, { eq }) => eq(table.id, playId) })).toBeUndefined();
  expect(await client.article.mine.query()).toEqual([]);
});
