import { describe, expect, it } from 'vitest';
import { read } from '../index.js';
import { parseDates } from './parse-dates.js';

/** A Friday. */
const PUBLISHED = '2016-06-17';

const timesOf = (text: string, publishedAt: string | null = PUBLISHED) =>
  read({ id: 'test', text, ...(publishedAt === null ? {} : { publishedAt }) }).times.map((time) => {
    expect(text.slice(time.start, time.end)).toBe(time.text);
    return `${time.text} ${time.type} ${time.value}`;
  });

const cases: readonly (readonly [text: string, ...times: string[]])[] = [
  ['The mayor resigned on March 3, 2014, after a vote.', 'March 3, 2014 DATE 2014-03-03'],
  ['The mayor resigned on 3 March 2014 after a vote.', '3 March 2014 DATE 2014-03-03'],
  ['The council met Friday and agreed on the plan.', 'Friday DATE 2016-06-17'],
  ['The council met on Thursday and agreed on the plan.', 'Thursday DATE 2016-06-16'],
  ['The council will meet on Tuesday to agree on the plan.', 'Tuesday DATE 2016-06-21'],
  ['The council adopted a charter on Thursday that will ban cars.', 'Thursday DATE 2016-06-16'],
  ['The offer stands until Monday, the company said.', 'Monday DATE 2016-06-20'],
  ['They would look for ways around Wednesday’s ruling on the bridge.', 'Wednesday DATE 2016-06-15'],
  ['They would look for a win in Wednesday’s game on the hill.', 'Wednesday DATE 2016-06-22'],
  ['Rent is to today’s youth what war was to them.', 'today DATE PRESENT_REF'],
  ['It was printed in today’s editions of the paper.', 'today DATE 2016-06-17'],
  ['He was hurt last Friday in the city.', 'last Friday DATE 2016-06-10'],
  ['They met at last fall’s summit in the capital.', 'last fall DATE 2015-FA'],
  ['The bridge opens next spring, he said.', 'next spring DATE 2017-SP'],
  ['She left the party in April and joined another.', 'April DATE 2016-04'],
  ['She will leave the party in October.', 'October DATE 2016-10'],
  ['She stirred crowds in August and then fell ill.', 'August DATE 2015-08'],
  ['The band had played in the town in July.', 'July DATE 2015-07'],
  ['The council has announced a vote of the town in July.', 'July DATE 2016-07'],
  ['The mayor of the town has lost the fight to keep the bridge in July.', 'July DATE 2016-07'],
  ['They may march in the city again.'],
  ['The rent of the house was raised by the owner last year.', 'last year DATE 2015'],
  ['The bank was founded 20 years ago.', '20 years ago DATE 1996'],
  ['The law dates from the 1990s.', 'the 1990s DATE 199'],
  ['In recent days, the river has risen.', 'recent days DATE PAST_REF'],
  ['Nobody has been hurt in the past 70 years.', 'the past 70 years DURATION P70Y'],
  ['They had been at peace for decades.', 'decades DURATION PXDE'],
  ['The storm lasted two and a half hours.', 'two and a half hours DURATION PT2H30M'],
  ['A 44-year-old man was arrested.'],
  ['He earns $40,000 a year.', 'a year SET P1Y'],
  ['The bus runs every Tuesday.', 'every Tuesday SET XXXX-WXX-2'],
  ['The fire broke out at 10:35 p.m. on Thursday.', '10:35 p.m. on Thursday TIME 2016-06-16T22:35'],
  ['The fire broke out on Thursday night.', 'Thursday night TIME 2016-06-16TNI'],
  ['Profit fell in the first quarter of 2016.', 'the first quarter of 2016 DATE 2016-Q1'],
  ['More than 2000 people came.'],
  ['The book was first printed in 1859.', '1859 DATE 1859'],
  ['The family ate together on Thanksgiving, she said.', 'Thanksgiving DATE 2015-11-26'],
];

describe('times', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(timesOf(text)).toEqual(expected);
  });

  it('takes "the time" from the date spoken of before', () => {
    expect(timesOf('The two met in May 2015.\n\nAt the time, he said nothing.')).toContain('the time DATE 2015-05');
  });

  it('leaves open what needs a publication date when there is none', () => {
    expect(timesOf('The council met Friday, and on March 3, 2014.', null)).toEqual([
      'Friday DATE null',
      'March 3, 2014 DATE 2014-03-03',
    ]);
  });

  it('gives dates alone to whoever looks for the day of publication', () => {
    expect(parseDates('Published June 17, 2016, after two days', null).map(({ value }) => value)).toEqual([
      '2016-06-17',
    ]);
  });

  it('stays linear on one long paragraph', () => {
    const started = performance.now();
    expect(timesOf('On March 3 the 44 members met at 5 p.m. for two years and '.repeat(3500)).length).toBeGreaterThan(
      9000,
    );
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
