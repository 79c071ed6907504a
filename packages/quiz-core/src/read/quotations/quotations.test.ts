import { describe, expect, test } from 'vitest';
import { read } from '../index.js';

const rest = 'The meeting was held in the town hall and it was over before the end of the day.';

/** "speaker | cue | content" of each quotation in a sentence. */
function found(text: string, keep: 'all' | 'said' = 'all'): string[] {
  const { quotes } = read({ id: 'a', text: `${text}\n\n${rest}`, publishedAt: '2024-05-10' });
  return quotes
    .filter(({ act }) => keep === 'all' || act === 'speech' || act === 'writing')
    .map(({ speaker, cue, fragments, start, end }) => {
      const content = (fragments ?? [[start, end]]).map(([from, to]) => text.slice(from, to)).join(' … ');
      return `${speaker?.text ?? '-'} | ${cue?.text ?? '-'} | ${content}`;
    });
}

describe('direct', () => {
  test.each([
    ['“We will go on,” Mary Smith said.', ['Mary Smith | said | “We will go on,”']],
    ['“We will go on,” said Mary Smith, the mayor of Leeds.', ['Mary Smith | said | “We will go on,”']],
    ['“We will go on,” said the mayor of Leeds.', ['the mayor of Leeds | said | “We will go on,”']],
    ['“We will,” she said, “go on.”', ['she | said | “We will,” … “go on.”']],
    ['“We will go on,” she said. “Nobody stops us.”', ['she | said | “We will go on,” … “Nobody stops us.”']],
    ['Mary Smith said: “We will go on.”', ['Mary Smith | said | “We will go on.”']],
    ['“Will we go on?” Mary Smith asked.', ['Mary Smith | asked | “Will we go on?”']],
    [
      'Mary Smith, who leads the party, told reporters on Monday, “We will go on.”',
      ['Mary Smith | told | “We will go on.”'],
    ],
    [
      'Mary Smith (Labour) told the crowd that had waited for hours, “We will go on.”',
      ['Mary Smith | told | “We will go on.”'],
    ],
    [
      'His old friend, union leader Mary Smith, said: “We will go on.”',
      ['union leader Mary Smith | said | “We will go on.”'],
    ],
    ['“We will go on,” one official said.', ['one official | said | “We will go on,”']],
    ['“We will go on,” people briefed on the plan said.', ['people briefed on the plan | said | “We will go on,”']],
    ['“We will go on.” — Mary Smith', ['Mary Smith | — | “We will go on.”']],
    ['Mary Smith, head of the Leeds School (LS) said: “We will go on.”', ['Mary Smith | said | “We will go on.”']],
    ['Mary Smith took the stage and said, “We will go on.”', ['Mary Smith | said | “We will go on.”']],
    ['A statement from Mary Smith read: “We will go on.”', ['A statement from Mary Smith | read | “We will go on.”']],
  ])('%s', (text, expected) => {
    expect(found(text, 'said')).toEqual(expected);
  });
});

describe('mixed', () => {
  test.each([
    [
      'Mary Smith said the plan was “a danger to everybody” in Leeds.',
      ['Mary Smith | said | the plan was “a danger to everybody” in Leeds'],
    ],
    [
      'Calling the plan “a danger to us all,” Mary Smith left.',
      ['Mary Smith | Calling | the plan “a danger to us all,”'],
    ],
    [
      'In explaining why the “right answers” had failed, Mary Smith told of a flood.',
      ['Mary Smith | explaining | why the “right answers” had failed'],
    ],
    ['Bill Jones has never kept his promise of “free buses” for all.', ['his | promise | “free buses”']],
    ['To a question on the “sale of jobs,” Mary Smith said it was too late.', ['Mary Smith | said | it was too late']],
    [
      'Mary Smith of Leeds, a teacher on the panel, advocates a “tax on tea” for all.',
      ['Mary Smith of Leeds | advocates | a “tax on tea” for all'],
    ],
    ['Mary Smith called the plan “a danger”.', ['Mary Smith | called | the plan “a danger”']],
    [
      'The plan is “a danger to everybody,” Mary Smith said.',
      ['Mary Smith | said | The plan is “a danger to everybody,”'],
    ],
    ['Mary Smith introduced him as “a fighter”.', ['Mary Smith | introduced | him as “a fighter”']],
    ['Mary Smith introduced the “Green Street” plan.', []],
    [
      'Mary Smith refers to the candidate, who is a very old friend, as “a dear friend”.',
      ['Mary Smith | refers | “a dear friend”'],
    ],
    ['Mary Smith posted two words on her page - “So sad” - with a map.', ['Mary Smith | posted | “So sad”']],
    ['Bill Jones was asked about the “not there yet” remark.', []],
    ['Mary Smith told Bill Jones to “go home” at once.', ['Mary Smith | told | “go home” at once']],
  ])('%s', (text, expected) => {
    expect(found(text, 'said')).toEqual(expected);
  });
});

describe('indirect', () => {
  test.each([
    ['Bill Jones said that was “news to me”.', ['Bill Jones | said | that was “news to me”']],
    ['Mary Smith said no. Bill Jones said the plan was dead.', ['Bill Jones | said | the plan was dead']],
    ['When Mary Smith announced her plan in May, she was ill.', []],
    ['Mary Smith said her piece and the plan was dead.', []],
    ['Adding insult to injury, Mary Smith left the room.', []],
    ['Noting that rain was near, Mary Smith left the room.', ['Mary Smith | Noting | that rain was near']],
    ['A Smith tweet that blasts Bill Jones includes a map.', []],
    [
      'Mary Smith, whose father, Thomas, died in the house in 2021, said the plan was dead.',
      ['Mary Smith | said | the plan was dead'],
    ],
    ['The Taoiseach, Mary Smith, said the plan was dead.', ['The Taoiseach, Mary Smith | said | the plan was dead']],
    [
      'It was part of what many lawmakers called “a fraud on the public”.',
      ['many lawmakers | called | “a fraud on the public”'],
    ],
    ['He’s said that the plan would fail.', ['He | said | that the plan would fail']],
    ['Bill Jones, in May, all but accused Mary Smith of lying.', ['Bill Jones | accused | lying']],
    [
      'The plan is so poor, Mary Smith said, that if it went ahead nobody would pay.',
      ['Mary Smith | said | The plan is so poor … that if it went ahead nobody would pay'],
    ],
    [
      'Mary Smith said both houses - the old and the new one - would be sold.',
      ['Mary Smith | said | both houses - the old and the new one - would be sold'],
    ],
    ['In a counter to the plan of “us first”, Mary Smith stressed wide support.', []],
    [
      'Bill Jones rejected Mary Smith’s claim that the plan would fail.',
      ['Mary Smith | claim | that the plan would fail'],
    ],
    ['Mary Smith’s claim that the plan would fail was wrong.', []],
    ['Mary Smith said that the plan would fail.', ['Mary Smith | said | that the plan would fail']],
    [
      'Mary Smith said on Friday the plan would fail, but nobody listened.',
      ['Mary Smith | said | the plan would fail'],
    ],
    ['The plan would fail, Mary Smith said.', ['Mary Smith | said | The plan would fail']],
    ['The plan, Mary Smith said, would fail in the end.', ['Mary Smith | said | The plan … would fail in the end']],
    ['The plan would fail, according to Mary Smith.', ['Mary Smith | according to | The plan would fail']],
    ['As reported by Leeds Weekly, the man was armed.', ['Leeds Weekly | As reported by | the man was armed']],
    [
      'Mary Smith of Leeds, a teacher, claims the plan would fail.',
      ['Mary Smith of Leeds | claims | the plan would fail'],
    ],
    [
      'To a question on the “river sale”, Mary Smith said the price was too low.',
      ['Mary Smith | said | the price was too low'],
    ],
    ['According to the police, the man was armed.', ['the police | According to | the man was armed']],
    ['Mary Smith criticized the move, saying that it would fail.', ['Mary Smith | saying | that it would fail']],
    ['Mary Smith repeated the old claim that the river was safe.', ['Mary Smith | repeated | that the river was safe']],
    ['Mary Smith vowed to fight the plan.', ['Mary Smith | vowed | to fight the plan']],
    [
      'Mary Smith said Bill Jones told her that it was over.',
      ['Mary Smith | said | Bill Jones told her that it was over', 'Bill Jones | told | that it was over'],
    ],
    [
      'Matt Bennett, a founder of the think tank Third Way, said Mrs. Smith had left.',
      ['Matt Bennett | said | Mrs. Smith had left'],
    ],
    [
      'Some voters who have listened to the speeches, on television or at events, said he had lost.',
      ['Some voters | said | he had lost'],
    ],
    [
      'After the court approved the law, Mary Smith said, most states copied it.',
      ['Mary Smith | said | After the court approved the law … most states copied it'],
    ],
    ['“It is over,” Mary Smith said, according to the clerk.', ['Mary Smith | said | “It is over,”']],
    ['It was announced by the company that 400 jobs would go.', ['the company | announced | that 400 jobs would go']],
    ['Bill Jones was quoted as saying that it was over.', ['Bill Jones | saying | that it was over']],
    ['The plan was called off by the company.', []],
    ['Mary Smith did not say that the plan would fail.', []],
    ['Mary Smith would not say where she was going.', []],
    ['The report was long and the book was short.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'said')).toEqual(expected);
  });
});

describe('somebody else goes on', () => {
  test.each([
    ['“The appeal must fail.” The five judges at Northam agreed.', ['- | - | “The appeal must fail.”']],
    [
      'Mary Smith wrote that “the appeal must fail”, and the five judges at Northam agreed.',
      ['Mary Smith | wrote | that “the appeal must fail”'],
    ],
    ['The dam is safe, Mary Smith said. Bill Jones disputes that.', ['Mary Smith | said | The dam is safe']],
    ['Bill Jones denied that on Friday.', []],
  ])('%s', (text, expected) => {
    expect(found(text, 'said')).toEqual(expected);
  });
});

describe('acts', () => {
  test.each([
    ['Mary Smith said the plan would fail.', 'speech'],
    ['Mary Smith said in a statement that the plan would fail.', 'writing'],
    ['Mary Smith wrote that the plan would fail.', 'writing'],
    ['Mary Smith believes that the plan will fail.', 'thought'],
    ['Mary Smith plans to leave the party.', 'intent'],
    ['The survey found that the plan was popular.', 'finding'],
    ['The plan was popular, according to a poll.', 'finding'],
  ])('%s', (text, act) => {
    const { quotes } = read({ id: 'a', text: `${text}\n\n${rest}` });
    expect(quotes.map((quote) => quote.act)).toEqual([act]);
  });
});

describe('nobody speaks', () => {
  test.each([
    ['The so-called “smart” city was built in 1998.'],
    ['Painter Mary Smith wins the Leeds award for “a river of quiet light”.'],
    ['Fans nicknamed the team “the kings of the river bank”.'],
    ['She appeared on “The Evening Show with Mary Smith” in May.'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('no cue', () => {
  test('goes on with whoever is speaking, over an unclosed mark', () => {
    const text = 'Mary Smith said: “We will go on.\n\n“Nobody can stop us now.”';
    expect(found(text)).toEqual(['Mary Smith | said | “We will go on. … “Nobody can stop us now.”']);
  });

  test('words in marks that close a clause are as sure as others', () => {
    const { quotes } = read({
      id: 'a',
      text: `Mary Smith said management “is making the cleaners pay for it”.\n\n${rest}`,
    });
    expect(quotes[0]?.confidence).toBeGreaterThan(0.7);
  });

  test('an epithet behind somebody who has spoken may be the same person', () => {
    const text = `Jim Pell said he would stay. “It is my house,” said the official.\n\n${rest}`;
    expect(read({ id: 'a', text }).quotes.at(-1)?.confidence).toBeLessThan(0.6);
  });

  test('belongs to whom the sentence before is about, and less surely', () => {
    const text = 'When the vote was over, Mary Smith was furious.\n\n“This is the worst day of my life.”';
    const { quotes } = read({ id: 'a', text });
    expect(quotes.map(({ name }) => name)).toEqual(['Mary Smith']);
    expect(quotes[0]?.confidence).toBeLessThan(0.8);
  });

  test.each([
    [
      'a few words alone in a paragraph may be a heading',
      '“It is over,” Mary Smith said.\n\n“Life after the vote.”\n\nIt was late.',
    ],
    [
      'a signed list signs what comes next, too',
      '“We will go on with all of it.” — Mary Smith\n\n“It is the best day of my whole life.”',
    ],
    ['a thing with a colon need not speak', 'The bias begins to show here:\n\n“It is the best day of my whole life.”'],
  ])('%s', (_, text) => {
    expect(read({ id: 'a', text: `${text}\n\n${rest}` }).quotes.at(-1)?.confidence).toBeLessThan(0.6);
  });

  test('a turn in a transcript belongs to its label', () => {
    expect(found('“SMITH: Will you go on with it?”')).toEqual(['SMITH | - | “SMITH: Will you go on with it?”']);
  });
});

describe('details', () => {
  const quote = (text: string) => read({ id: 'a', text: `${text}\n\n${rest}`, publishedAt: '2024-05-10' }).quotes[0];

  test('to whom, when and where', () => {
    const { to, when, where } = quote('Mary Smith told reporters in Oslo on Thursday that the plan had failed.') ?? {};
    expect([to?.text, when?.value, where?.name]).toEqual(['reporters', '2024-05-09', 'Oslo']);
  });

  test('with the country a place lies in', () => {
    expect(quote('“It has failed,” Mary Smith said in Oslo, Norway.')?.where?.text).toBe('Oslo, Norway');
  });

  test('not what is told of somebody else, or stands in marks', () => {
    const text = '“It must fail,” Mary Smith wrote, and the judges in Leeds agreed.';
    expect(quote(text)).not.toHaveProperty('where');
    expect(quote('“It is late,” said Mary Smith, 20, a student at Leeds.')).not.toHaveProperty('where');
    expect(quote('Mary Smith, “the best in Oslo”, said the plan had failed.')).not.toHaveProperty('where');
  });

  test('not what is told of the content, of the speaker, or of something before', () => {
    expect(quote('Mary Smith said the plan failed in Oslo in 2019.')).not.toHaveProperty('when');
    expect(quote('Mary Smith, who came to Oslo in 2019, said the plan had failed.')).not.toHaveProperty('where');
    expect(quote('After the vote of 2019, Mary Smith said the plan had failed.')).not.toHaveProperty('when');
  });
});
