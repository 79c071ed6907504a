import { describe, expect, test } from 'vitest';
import { read } from '../index.js';

/** The names of those who say what is quoted in a text, each with its confidence. */
const speakersIn = (text: string) =>
  read({ id: 'test', text }).quotes.map(({ name, confidence }) => ({ name, confidence }));

describe('the dead', () => {
  test('say nothing now: who is left speaks', () => {
    const text =
      'Owen Tarrant was cross with the council. Marcus Corby, 43, was shot and killed in Leeds on Friday. Corby had no coat. Tarrant was late. It was the day after the death of Marcus Corby. “This is a shame,” he said.';
    expect(speakersIn(text)).toMatchObject([{ name: 'Owen Tarrant' }]);
  });

  test('are not trusted to speak, even when nobody else is there', () => {
    const [alive] = speakersIn('Marcus Corby was in Leeds on Friday. “This is a shame,” he said.');
    const [dead] = speakersIn('Marcus Corby was killed in Leeds on Friday. “This is a shame,” he said.');
    expect(alive?.confidence).toBeGreaterThan(0.7);
    expect(dead?.confidence).toBeLessThan(0.6);
  });

  test('are not those who have lost somebody, though an aside tells of it', () => {
    const text =
      'Dorothy Corby, whose husband, the diver Ty Corby, was one of four killed in 2012, was cross. “It is a shame,” she said.';
    const [widow] = speakersIn(text);
    expect(widow).toMatchObject({ name: 'Dorothy Corby' });
    expect(widow?.confidence).toBeGreaterThan(0.7);
  });

  test('may have said it once', () => {
    const [once] = speakersIn('Marcus Corby was killed in Leeds on Friday. “This is a shame,” he said in 1998.');
    expect(once).toMatchObject({ name: 'Marcus Corby' });
    expect(once?.confidence).toBeGreaterThan(0.7);
  });

  test('an obituary comes back to its subject after a relative has spoken', () => {
    const text = `Ruth Hale, a potter whose bowls went round the world, died on Oct. 3 in Leeds. She was 91.

“She never had a wheel,” her daughter, Ana Hale-Price, said.

She came to Leeds in 1957 and learned to fire clay. “I did not rest,” she told The Leeds Mail in 1998.`;
    expect(speakersIn(text).map(({ name }) => name)).toEqual(['Ana Hale-Price', 'Ruth Hale']);
  });
});
