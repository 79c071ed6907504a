import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { whichOf } from './which-of.js';

const places = 'Boats from Norway and Denmark use the harbour. Ships from Sweden do not.';

describeRule(whichOf, {
  makes: [
    {
      from: `Cora Marsh sold three steel trawlers to Iceland, Ireland and Portugal.\n\n${places}\n\n${harbour}`,
      stem: 'To which three countries did Cora Marsh sell steel trawlers?',
      key: ['Iceland', 'Ireland', 'Portugal'],
    },
    {
      from: `Cora Marsh sold three steel trawlers to Iceland and Portugal.\n\n${harbour}`,
      stem: 'To which two countries did Cora Marsh sell steel trawlers?',
      key: ['Iceland', 'Portugal'],
    },
    {
      from: `Norway, Iceland and the United Kingdom bought sixteen steel trawlers in 2019.\n\n${harbour}`,
      stem: 'Which three countries bought sixteen steel trawlers in 2019?',
      key: ['Norway', 'Iceland', 'United Kingdom'],
    },
    {
      from: `Villages were cut off by an earthquake in eastern Georgia. Turkey, Russia and Poland have sent rescuers.\n\n${harbour}`,
      stem: 'Which three countries have sent rescuers after the earthquake in eastern Georgia?',
      key: ['Turkey', 'Russia', 'Poland'],
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
  const [question] = whichOf.make(prepare(read({ id: 'case', text, publishedAt: '2024-05-14' })));
  expect(question).toMatchObject({ kind: 'choices', keys: { length: 4 }, options: { length: 6 } });
});

it('offers neither a party to the story nor a country of another continent', () => {
  const story =
    'Canada built the ships. Canada sold them, and Canada was proud. Fishermen in Chile and in Sweden watched.';
  const text = `Cora Marsh sold six steel trawlers to Iceland and Portugal.\n\n${story}\n\n${harbour}`;
  const [question] = whichOf.make(prepare(read({ id: 'case', text, publishedAt: '2024-05-14' })));
  const options = question?.kind === 'choices' ? question.options.map((option) => option.text) : [];
  expect(options).toContain('Sweden');
  expect(options).not.toContain('Canada');
  expect(options).not.toContain('Chile');
});
