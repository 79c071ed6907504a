import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rightAnswers, wrongAnswers } from '../../testing/questions.js';
import { anArticle, type Browser, reasonOf, someText, type TestApi, testApi } from '../../testing/test-api.js';

let api: TestApi;
let now = new Date('2026-03-04T05:06:07.000Z');
beforeAll(async () => {
  api = await testApi({ now: () => now });
});
afterAll(() => api.close());

describe('who may read what', () => {
  test('anybody with the link sees the card, and the author knows it as theirs', async () => {
    const author = api.browser();
    const said = { title: 'A wall', byline: 'A. Writer', source: 'The Paper', url: 'https://paper.example/wall' };
    const { editionId: id } = await author.client.article.submit.mutate(anArticle(said));
    const card = {
      ...said,
      id,
      headline: 'A wall',
      readingMinutes: 2,
      grade: { from: 8, to: 9 },
      questionCount: 5,
      shownToPlayers: 'evidence',
      mine: true,
      sample: false,
    };
    const { title: _, ...shown } = card;
    expect(await author.client.edition.get.query({ id })).toEqual(shown);
    expect(await api.browser().client.edition.get.query({ id })).toEqual({ ...shown, mine: false });
  });

  test('the whole article is its author’s, until the author shows it whole', async () => {
    const author = api.browser();
    const { id: articleId, editionId: id } = await author.client.article.submit.mutate(anArticle());
    const whole = { text: someText, blocks: [{ is: 'body', start: 0, end: 11 }] };
    expect(await author.client.edition.article.query({ id })).toEqual(whole);
    const player = api.browser();
    const { id: playId, question } = await player.client.play.start.mutate({ editionId: id });
    const input = { playId, questionId: question?.id ?? '', attempt: 1 as const, answer: rightAnswers[0] };
    await player.client.play.answer.mutate(input);
    expect(player.lastBody).not.toContain(someText.slice(0, 20));
    expect(await reasonOf(player.client.edition.article.query({ id }))).toEqual({
      code: 'article-is-private',
      params: {},
    });

    await author.client.article.revise.mutate({ id: articleId, ticket: articleId, shownToPlayers: 'whole' });
    expect(await player.client.edition.article.query({ id })).toEqual(whole);
  });

  test('an edition that is not there is not found, whatever is asked of it', async () => {
    const { client } = api.browser();
    const id = '0193a2b0-0000-7000-8000-000000000000';
    const missing = { code: 'not-found', params: { what: 'edition' } };
    expect(await reasonOf(client.edition.get.query({ id }))).toEqual(missing);
    expect(await reasonOf(client.edition.article.query({ id }))).toEqual(missing);
    expect(await reasonOf(client.edition.leaderboard.query({ id }))).toEqual(missing);
    expect(await reasonOf(client.play.start.mutate({ editionId: id }))).toEqual(missing);
    expect(await reasonOf(client.edition.get.query({ id: 'x' }))).toEqual({
      code: 'field-invalid',
      params: { field: 'id' },
    });
  });
});

describe('a leaderboard', () => {
  /** Plays with so many right answers first and enters the leaderboard, a second after whoever was before. */
  async function score(browser: Browser, editionId: string, right: number, nickname?: string) {
    const { client } = browser;
    let state = await client.play.start.mutate({ editionId });
    for (const [index, wrong] of wrongAnswers.entries()) {
      const answer = structuredClone(index < right ? rightAnswers[index] : wrong);
      const input = { playId: state.id, questionId: state.question?.id ?? '', attempt: 1, answer };
      ({ state } = await client.play.answer.mutate(input as Parameters<typeof client.play.answer.mutate>[0]));
    }
    now = new Date(now.getTime() + 1000);
    await client.play.finish.mutate({ playId: state.id, ...(nickname === undefined ? {} : { nickname }) });
  }

  test('ranks points, equal ones alike and the earlier first, and marks mine', async () => {
    const author = api.browser();
    const { editionId: id } = await author.client.article.submit.mutate(anArticle());
    expect(await author.client.edition.leaderboard.query({ id })).toEqual({ entries: [], players: 0 });
    const me = api.browser();
    await score(api.browser(), id, 2, 'Two');
    await score(me, id, 4, 'Me');
    await score(api.browser(), id, 5, 'Five');
    await score(api.browser(), id, 4, 'Four');
    await score(api.browser(), id, 0, 'None');
    await score(api.browser(), id, 5);
    const entry = (rank: number, nickname: string, points: number) => ({ rank, nickname, points, mine: false });
    const entries = [
      entry(1, 'Five', 500),
      entry(2, 'Me', 400),
      entry(2, 'Four', 400),
      entry(4, 'Two', 200),
      entry(5, 'None', 0),
    ];
    expect(await api.browser().client.edition.leaderboard.query({ id })).toEqual({ entries, players: 5 });
    const mine = entries.map((each) => ({ ...each, mine: each.nickname === 'Me' }));
    expect(await me.client.edition.leaderboard.query({ id })).toEqual({ entries: mine, players: 5 });
  });

  test('shows the best twenty, and mine below them', async () => {
    const { editionId: id } = await api.browser().client.article.submit.mutate(anArticle());
    for (let player = 1; player <= 21; player++) await score(api.browser(), id, 1, `Player ${player}`);
    const last = api.browser();
    await score(last, id, 0, 'Last');
    const everybody = await api.browser().client.edition.leaderboard.query({ id });
    expect(everybody.players).toBe(22);
    expect(everybody.entries.map(({ nickname }) => nickname)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Player ${index + 1}`),
    );
    const seenByLast = await last.client.edition.leaderboard.query({ id });
    expect(seenByLast.entries).toHaveLength(21);
    expect(seenByLast.entries.at(-1)).toEqual({ rank: 22, nickname: 'Last', points: 0, mine: true });
  });
});
