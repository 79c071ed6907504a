import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOf, rightAnswers, wrongAnswers } from '../../testing/questions.js';
import { anArticle, type Browser, reasonOf, type TestApi, testApi } from '../../testing/test-api.js';

let api: TestApi;
let editionId: string;
let now = new Date('2026-03-04T05:06:07.000Z');

beforeAll(async () => {
  api = await testApi({ now: () => now });
  ({ editionId } = await api.browser().client.article.submit.mutate(anArticle()));
});
afterAll(() => api.close());

const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

type Answers = typeof rightAnswers | typeof wrongAnswers;

/** Starts a play and gives these answers to its first questions. */
async function play({ client }: Browser, answers: Answers, count: number = answers.length) {
  let state = await client.play.start.mutate({ editionId });
  for (const answer of answers.slice(0, count)) {
    if (!state.question) throw new Error('no question is left');
    const input = { playId: state.id, questionId: state.question.id, attempt: 1 as const, answer: copyOf(answer) };
    ({ state } = await client.play.answer.mutate(input));
  }
  return state;
}

describe('a whole play', () => {
  test('of every kind: each right answer earns its points, and the end is a finished play', async () => {
    const browser = api.browser();
    const state = await play(browser, rightAnswers);
    expect(state).toMatchObject({
      total: 5,
      answered: 5,
      points: 500,
      finished: false,
      question: null,
      purpose: 'score',
    });
    expect(state.results.map(({ credit }) => credit)).toEqual([1, 1, 1, 1, 1]);
    const finished = await browser.client.play.finish.mutate({ playId: state.id, nickname: ' Quick  Otter ' });
    expect(finished).toMatchObject({ finished: true, nickname: 'Quick Otter' });
    expect(await browser.client.play.finish.mutate({ playId: state.id })).toEqual(finished);
  });

  test('wrong answers earn nothing, and the review tells what was right and why', async () => {
    const browser = api.browser();
    const { id, points } = await play(browser, wrongAnswers);
    expect(points).toBe(0);
    const review = await browser.client.play.review.query({ playId: id });
    expect(review.map(({ question }) => question.kind)).toEqual(['choice', 'choices', 'typed', 'match', 'order']);
    expect(review[0]).toMatchObject({
      answer: { kind: 'choice', choice: 'd' },
      mark: { credit: 0, code: 'wrong' },
      reveal: { kind: 'choice', key: 'a', because: { d: 'It is not d.' }, evidence: [{ text: 'The council' }] },
    });
  });

  test('the review holds answered questions only', async () => {
    const browser = api.browser();
    const { id } = await play(browser, rightAnswers, 2);
    expect(await browser.client.play.review.query({ playId: id })).toHaveLength(2);
  });
});

describe('an answer', () => {
  test('counts once: sent again, another answer or not, it returns what was recorded first', async () => {
    const { client } = api.browser();
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    const input = { playId, questionId: question?.id ?? '', attempt: 1 as const };
    const first = await client.play.answer.mutate({ ...input, answer: { kind: 'choice', choice: 'd' } });
    expect(first).toMatchObject({ recorded: 'now', item: { mark: { code: 'wrong' } } });
    const again = await client.play.answer.mutate({ ...input, answer: { kind: 'choice', choice: 'a' } });
    expect(again).toEqual({ ...first, recorded: 'already' });
  });

  test('counts once when ten tabs send theirs at the same moment', async () => {
    const { client } = api.browser();
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    const input = { playId, questionId: question?.id ?? '', attempt: 1 as const };
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, tab) =>
        client.play.answer.mutate({ ...input, answer: { kind: 'choice', choice: tab % 2 === 0 ? 'a' : 'd' } }),
      ),
    );
    expect(outcomes.filter(({ recorded }) => recorded === 'now')).toHaveLength(1);
    expect(new Set(outcomes.map(({ item }) => JSON.stringify(item))).size).toBe(1);
    const { points, answered } = await client.play.get.query({ playId });
    expect({ points, answered }).toEqual({ points: outcomes[0]?.item.points, answered: 1 });
  });

  test('of many players at the same moment is each player’s own', async () => {
    const { editionId: busy } = await api.browser().client.article.submit.mutate(anArticle());
    const players = await Promise.all(
      Array.from({ length: 12 }, async (_, player) => {
        const { client } = api.browser();
        const { id: playId, question } = await client.play.start.mutate({ editionId: busy });
        const choice = player % 3 === 0 ? 'd' : 'a';
        return { client, input: { playId, questionId: question?.id ?? '', attempt: 1 as const, choice } };
      }),
    );
    const outcomes = await Promise.all(
      players.map(({ client, input: { choice, ...input } }) =>
        client.play.answer.mutate({ ...input, answer: { kind: 'choice', choice } }),
      ),
    );
    for (const [index, { input }] of players.entries()) {
      const { recorded, item, state } = outcomes[index] ?? {};
      expect({ recorded, id: state?.id }).toEqual({ recorded: 'now', id: input.playId });
      expect(item).toMatchObject({ answer: { choice: input.choice }, mark: { credit: input.choice === 'a' ? 1 : 0 } });
    }
  });

  test('is stamped by the server with the time since the question could be seen', async () => {
    const browser = api.browser();
    const { client } = browser;
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    later(7_000);
    const input = { playId, questionId: question?.id ?? '', attempt: 1 as const };
    const { state } = await client.play.answer.mutate({ ...input, answer: { kind: 'choice', choice: 'a' } });
    later(2 * 3_600_000);
    const questionId = state.question?.id ?? '';
    await client.play.answer.mutate({ ...input, questionId, answer: { kind: 'choices', choices: ['a'] } });
    const rows = await api.app.db.query.answer.findMany({
      where: (table, { eq }) => eq(table.playId, playId),
      orderBy: (table, { asc }) => asc(table.answeredAt),
    });
    expect(rows.map(({ elapsedMs }) => elapsedMs)).toEqual([7_000, 3_600_000]);
  });

  test('of another kind, to a question further on, or to one of another play is refused and records nothing', async () => {
    const { client } = api.browser();
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    const questionId = question?.id ?? '';
    const wrongKind = client.play.answer.mutate({
      playId,
      questionId,
      attempt: 1,
      answer: { kind: 'typed', text: 'x' },
    });
    expect(await reasonOf(wrongKind)).toEqual({ code: 'wrong-kind', params: {} });

    const other = await play(api.browser(), rightAnswers, 0);
    const { editionId: strange } = await api.browser().client.article.submit.mutate(anArticle());
    const { question: stranger } = await client.play.start.mutate({ editionId: strange });
    const choice = { kind: 'choice' as const, choice: 'a' };
    const ofAnother = client.play.answer.mutate({ playId, questionId: stranger?.id ?? '', attempt: 1, answer: choice });
    expect(await reasonOf(ofAnother)).toEqual({ code: 'not-found', params: { what: 'question' } });
    expect(other.question?.id).toBe(questionId);

    const { state } = await client.play.answer.mutate({ playId, questionId, attempt: 1, answer: choice });
    expect(state.answered).toBe(1);
  });

  test('with an option that the question does not have is refused, and the question stays open', async () => {
    const { client } = api.browser();
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    const input = { playId, questionId: question?.id ?? '', attempt: 1 as const };
    const unfit = client.play.answer.mutate({ ...input, answer: { kind: 'choice', choice: 'e' } });
    expect(await reasonOf(unfit)).toEqual({ code: 'unfit-answer', params: {} });
    expect(await client.play.get.query({ playId })).toMatchObject({ answered: 0 });
    const fit = await client.play.answer.mutate({ ...input, answer: { kind: 'choice', choice: 'a' } });
    expect(fit).toMatchObject({ recorded: 'now', state: { answered: 1 } });
  });

  test('nobody sees or answers ahead', async () => {
    const { client } = api.browser();
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    expect(await client.play.question.query({ playId, position: 0 })).toEqual(question);
    expect(await reasonOf(client.play.question.query({ playId, position: 1 }))).toMatchObject({
      code: 'question-ahead',
    });
    expect(await reasonOf(client.play.question.query({ playId, position: 5 }))).toMatchObject({ code: 'not-found' });
    const done = await play(api.browser(), rightAnswers);
    const last = done.results.at(-1)?.questionId ?? '';
    const answer = { kind: 'order' as const, order: ['i1', 'i2', 'i3'] };
    const ahead = client.play.answer.mutate({ playId, questionId: last, attempt: 1, answer });
    expect(await reasonOf(ahead)).toMatchObject({ code: 'question-ahead' });
  });

  test('with characters no database holds is refused', async () => {
    const { client } = api.browser();
    const { id: playId, question } = await client.play.start.mutate({ editionId });
    for (const choice of ['a\0', '\ud800']) {
      const input = {
        playId,
        questionId: question?.id ?? '',
        attempt: 1 as const,
        answer: { kind: 'choice' as const, choice },
      };
      expect(await reasonOf(client.play.answer.mutate(input))).toEqual({
        code: 'field-invalid',
        params: { field: 'answer' },
      });
    }
  });
});

describe('a browser', () => {
  test('resumes its play where it was, open or finished', async () => {
    const browser = api.browser();
    const state = await play(browser, rightAnswers, 3);
    expect(await browser.client.play.start.mutate({ editionId })).toEqual(state);
    expect(await browser.client.play.current.query({ editionId })).toEqual(state);
    expect(await browser.client.play.get.query({ playId: state.id })).toEqual(state);
    expect(await api.browser().client.play.current.query({ editionId })).toBeNull();
  });

  test('that starts in ten tabs at once has one play', async () => {
    const { client } = api.browser();
    await client.article.submit.mutate(anArticle());
    const states = await Promise.all(Array.from({ length: 10 }, () => client.play.start.mutate({ editionId })));
    expect(new Set(states.map(({ id }) => id)).size).toBe(1);
  });

  test('that starts afresh sees nothing of its old plays, and its entry stays in the leaderboard as nobody’s', async () => {
    const { client } = api.browser();
    const { editionId: own } = await client.article.submit.mutate(anArticle());
    const { id: playId, question } = await client.play.start.mutate({ editionId: own });
    for (const answer of rightAnswers) {
      const { question: next } = await client.play.get.query({ playId });
      await client.play.answer.mutate({ playId, questionId: next?.id ?? '', attempt: 1, answer: copyOf(answer) });
    }
    await client.play.finish.mutate({ playId, nickname: 'First' });
    expect(await client.play.leave.mutate({ playId })).toEqual({ left: true });
    expect(await client.play.leave.mutate({ playId })).toEqual({ left: true });
    for (const call of [client.play.get, client.play.review]) {
      expect(await reasonOf(call.query({ playId }))).toEqual({ code: 'not-found', params: { what: 'play' } });
    }
    expect(await client.play.current.query({ editionId: own })).toBeNull();
    const fresh = await client.play.start.mutate({ editionId: own });
    expect(fresh).toMatchObject({ answered: 0, nickname: null, question });
    expect(fresh.id).not.toBe(playId);
    const { entries } = await client.edition.leaderboard.query({ id: own });
    expect(entries).toEqual([{ rank: 1, nickname: 'First', points: 500, mine: false }]);
  });
});

describe('the end', () => {
  test('comes after the last answer', async () => {
    const browser = api.browser();
    const { id: playId } = await play(browser, rightAnswers, 4);
    const early = { code: 'not-all-answered', params: { left: 1 } };
    expect(await reasonOf(browser.client.play.finish.mutate({ playId }))).toEqual(early);
    expect(await reasonOf(browser.client.play.again.mutate({ playId }))).toEqual(early);
  });

  test('a nickname that is refused leaves the play as it was', async () => {
    const browser = api.browser();
    const { id: playId } = await play(browser, rightAnswers);
    const named = (nickname: string) => browser.client.play.finish.mutate({ playId, nickname });
    expect(await reasonOf(named('x'))).toEqual({ code: 'nickname-length', params: { least: 2, most: 20 } });
    expect(await reasonOf(named('me@home.ca'))).toMatchObject({ code: 'nickname-contact' });
    expect(await reasonOf(named('fuck'))).toMatchObject({ code: 'nickname-offensive' });
    expect(await browser.client.play.get.query({ playId })).toMatchObject({ finished: false, nickname: null });
  });

  test('the missed questions can be played again, apart from the score', async () => {
    const browser = api.browser();
    const { client } = browser;
    const mixed = [
      rightAnswers[0],
      wrongAnswers[1],
      rightAnswers[2],
      wrongAnswers[3],
      rightAnswers[4],
    ] as unknown as Answers;
    const { id: playId, results, points } = await play(browser, mixed);
    await client.play.finish.mutate({ playId, nickname: 'Again' });
    const [missed, twice] = await Promise.all([
      client.play.again.mutate({ playId }),
      client.play.again.mutate({ playId }),
    ]);
    expect(twice).toEqual(missed);
    expect(missed).toMatchObject({
      purpose: 'missed',
      total: 2,
      answered: 0,
      question: { id: results[1]?.questionId },
    });
    for (const answer of [rightAnswers[1], rightAnswers[3]]) {
      const { question } = await client.play.get.query({ playId: missed.id });
      const input = { playId: missed.id, questionId: question?.id ?? '', attempt: 1 as const, answer: copyOf(answer) };
      expect(await client.play.answer.mutate(input)).toMatchObject({ recorded: 'now', item: { points: 100 } });
    }
    const finished = await client.play.finish.mutate({ playId: missed.id, nickname: 'Again Too' });
    expect(finished).toMatchObject({ finished: true, points: 200, nickname: null });
    expect(await client.play.current.query({ editionId })).toMatchObject({ id: playId, points });
    const { entries } = await client.edition.leaderboard.query({ id: editionId });
    expect(entries.filter(({ nickname }) => nickname.startsWith('Again'))).toEqual([
      { rank: expect.any(Number), nickname: 'Again', points, mine: true },
    ]);
    expect(await reasonOf(client.play.again.mutate({ playId: missed.id }))).toMatchObject({ code: 'nothing-missed' });
  });
});
