import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { asking } from '../../asking.js';
import { whichOf } from './which-of.js';

const places = 'Boats from Norway and Denmark use the harbour. Ships from Sweden do not.';

describeRule(whichOf, {
  makes: [
    {
      from: `Cora Marsh sold three steel trawlers to Iceland, Ireland and Portugal.\n\n${places}\n\n${harbour}`,
      stem: 'To which countries did Cora Marsh sell steel trawlers?',
      key: ['Iceland', 'Ireland', 'Portugal'],
    },
    {
      from: `Cora Marsh sold three steel trawlers to Iceland and Portugal.\n\n${harbour}`,
      stem: 'To which countries did Cora Marsh sell steel trawlers?',
      key: ['Iceland', 'Portugal'],
    },
    {
      from: `Norway, Iceland and the United Kingdom bought sixteen steel trawlers in 2019.\n\n${harbour}`,
      stem: 'Which countries bought sixteen steel trawlers in 2019?',
      key: ['Norway', 'Iceland', 'United Kingdom'],
    },
  ],
  refuses: [
    {
      from: `Cora Marsh sold three steel trawlers to Iceland.\n\n${places}\n\n${harbour}`,
      because: 'it is one country',
    },
    {
      from: `Cora Marsh sold three steel trawlers to Zembla, Arle and Portugal.\n\n${harbour}`,
      because: 'one of them is no country that anybody knows',
    },
    {
      from: `Cora Marsh sold six steel trawlers to Iceland, Ireland, Portugal, Spain and France.\n\n${places}\n\n${harbour}`,
      because: 'five right options leave room for one wrong one only',
    },
  ],
});

it('offers six options at most, however many countries the article names', () => {
  const sale = 'Cora Marsh sold six steel trawlers to Iceland, Ireland, Portugal and Spain.';
  const text = `${sale}\n\n${places}\n\n${harbour}`;
  const [question] = whichOf.make(asking(read({ id: 'case', text, publishedAt: '2024-05-14' })));
  expect(question).toMatchObject({ kind: 'choices', keys: { length: 4 }, options: { length: 6 } });
});
