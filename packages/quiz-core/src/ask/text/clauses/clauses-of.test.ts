import { describe, expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { clausesOf } from './clauses-of.js';

/** The clauses of a lead: whose word, who or what, the verbs, what belongs to them, and what is done by it. */
function told(lead: string): readonly string[] {
  const text = `${lead}\n\n${harbour}`;
  return clausesOf(prepare(read({ id: 'case', text, publishedAt: '2024-05-14' })))
    .filter(({ nth }) => nth < 2)
    .map(({ source, name, verbs, rest, tail }) => {
      const by = source === null ? '' : `${source}: `;
      const done = verbs.map((verb) => verb.text).join(' ');
      const more = tail === null ? '' : ` / ${tail.verb.text}${text.slice(tail.rest.start, tail.rest.end)}`;
      return `${by}${name} | ${done} |${text.slice(rest.start, rest.end)}${more}`;
    });
}

describe('clauses of a sentence', () => {
  it.each([
    ['Bo Lind bought four boats.', 'Bo Lind | bought | four boats'],
    [
      'After a meeting that ran past midnight, the Bray school board closed nine schools.',
      'the Bray school board | closed | nine schools',
    ],
    [
      'A wildfire has burned more than 900 acres near Bray, officials said on Monday.',
      'officials: a wildfire | has burned | more than 900 acres near Bray',
    ],
    ['In Bray, Norway, the ferry company sold nine boats.', 'the ferry company | sold | nine boats'],
    ['Bo Lind, 53, of Weir Lane, admitted nine counts of fraud.', 'Bo Lind | admitted | nine counts of fraud'],
    ['Cora Marsh, whose husband, Bo Lind, was one of four pilots, sold nine boats.', 'Cora Marsh | sold | nine boats'],
    [
      'Floods set off by a storm have killed 63 people in Bray, officials said on Sunday, as boats searched.',
      'officials: floods set off by a storm | have killed | 63 people in Bray',
    ],
    [
      'Moorline Foods will close its mill, cutting 340 jobs, after orders fell, it said on Monday.',
      'Moorline Foods | will close | its mill / cutting 340 jobs',
    ],
    [
      'Ferry drivers at Moorline will walk out for five days from Monday after talks broke down, the drivers’ union has confirmed.',
      'the drivers’ union: ferry drivers at Moorline | will walk | out for five days from Monday',
    ],
    [
      'Nov 5 (Newswire) - Moorline Foods (MLF.N) closed nine mills on Monday.',
      'Moorline Foods | closed | nine mills on Monday',
    ],
  ])('%s', (lead, clause) => {
    expect(told(lead)).toEqual([clause]);
  });

  it.each([
    [
      'A ferry driver opened the gates on Monday and sold nine boats.',
      ['a ferry driver | opened | the gates on Monday', 'a ferry driver | sold | nine boats'],
    ],
    [
      'Bo Lind was arrested in Bray and later charged with nine thefts.',
      ['Bo Lind | was arrested | in Bray', 'Bo Lind | was charged | with nine thefts'],
    ],
    [
      'Moorline Foods will close its mill and cut 340 jobs, it said on Monday.',
      ['Moorline Foods | will close | its mill', 'Moorline Foods | will cut | 340 jobs'],
    ],
    ['Bo Lind is a pilot and sold nine boats.', ['Bo Lind | is | a pilot', 'Bo Lind | sold | nine boats']],
    ['Bo Lind bought nine boats and never sold them.', ['Bo Lind | bought | nine boats']],
    ['Bo Lind bought nine boats which sank and burned for two days.', []],
  ])('%s: with every verb of its subject', (lead, clauses) => {
    expect(told(lead)).toEqual(clauses);
  });

  it.each([
    ['Bo Lind did not buy four boats.', 'it is negated'],
    ['Bo Lind may have bought four boats.', 'it may not be so'],
    ['If the river rises, Bo Lind will sell four boats.', 'it hangs on something'],
    ['Bo Lind denied that he bought four boats.', 'he denies it'],
    ['Moorline Foods will buy Bray Bank. The combined bank will have 410 branches.', 'it is no bank that has a name'],
    ['These sank four boats.', 'the subject points elsewhere'],
    ['“Bo Lind bought four boats,” said Silva.', 'it is in quotation marks'],
  ])('%s: none, %s', (lead) => {
    expect(told(lead)).toEqual([]);
  });
});
