import type { Question } from '@quoth/quiz-core/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasSample, loadSample } from './load-sample.js';
import { quizOfEveryKind } from './testing/questions.js';
import { engineThatMakes, madeWith, someText, type TestApi, testApi } from './testing/test-api.js';

let api: TestApi;
let ask: (articleId: string) => Question[];
const sample = { text: someText, source: 'The Paper' };

beforeEach(async () => {
  ask = (id) => quizOfEveryKind(id, 'one');
  api = await testApi({ engine: engineThatMakes((id) => madeWith(ask(id))) });
});
afterEach(() => api.close());

const samples = () => api.browser().client.edition.samples.query();

test('the sample belongs to nobody, and anybody may read it whole and play it', async () => {
  expect(await hasSample(api.app.db, sample)).toBe(false);
  expect(await samples()).toEqual([]);
  await loadSample(api.app, sample);
  expect(await hasSample(api.app.db, sample)).toBe(true);
  const [card] = await samples();
  if (!card) throw new Error('no sample');
  expect(card).toMatchObject({
    headline: 'The council met.',
    source: 'The Paper',
    sample: true,
    mine: false,
    questionCount: 5,
  });
  const { client } = api.browser();
  expect(await client.edition.article.query({ id: card.id })).toMatchObject({ text: someText });
  const { question } = await client.play.start.mutate({ editionId: card.id });
  const { evidence } = (await api.app.db.query.questionVersion.findFirst())?.content ?? { evidence: [] };
  const { id } = (await api.app.db.query.article.findFirst()) ?? {};
  expect(evidence[0]?.article).toBe(id);
  expect(question).not.toBeNull();
});

test('loaded again it is the same edition', async () => {
  await loadSample(api.app, sample);
  const before = await samples();
  await loadSample(api.app, sample);
  expect(await samples()).toEqual(before);
  expect(await api.app.db.query.edition.findMany()).toHaveLength(1);
});

test('an engine that makes other questions makes a new edition, and plays of the old one go on', async () => {
  await loadSample(api.app, sample);
  const [old] = await samples();
  const { client } = api.browser();
  const state = await client.play.start.mutate({ editionId: old?.id ?? '' });
  ask = (id) => quizOfEveryKind(id, 'one').slice(0, 3);
  await loadSample(api.app, sample);
  const now = await samples();
  expect(now).toMatchObject([{ questionCount: 3 }]);
  expect(now[0]?.id).not.toBe(old?.id);
  expect(await client.play.get.query({ playId: state.id })).toEqual(state);
});

test('processes that start at once load it once, with evidence that names their article', async () => {
  await Promise.all(Array.from({ length: 5 }, () => loadSample(api.app, sample)));
  expect(await samples()).toHaveLength(1);
  const articles = await api.app.db.query.article.findMany();
  expect(articles).toHaveLength(1);
  expect(await api.app.db.query.edition.findMany()).toHaveLength(1);
  const versions = await api.app.db.query.questionVersion.findMany();
  expect(versions).toHaveLength(5);
  for (const { content } of versions) expect(content.evidence[0]?.article).toBe(articles[0]?.id);
});

test('an engine that makes nothing of it leaves things as they are', async () => {
  ask = () => [];
  await expect(loadSample(api.app, sample)).rejects.toThrow('no questions');
  expect(await samples()).toEqual([]);
});
