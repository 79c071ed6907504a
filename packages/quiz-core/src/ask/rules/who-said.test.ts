import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whoSaid } from './who-said.js';

describeRule(whoSaid, {
  makes: [
    { from: harbour, stem: 'Who said “The storm of 1987 drowned eleven fishermen”?', key: 'Ana Silva' },
    {
      from: harbour,
      stem: 'Who said “Our grandparents built their houses on the hill for a reason”?',
      key: 'Dan Noor',
    },
    {
      from: `“The ferry runs at night,” Silva said. “It was late again.”\n\n${harbour}`,
      stem: 'Who said “The ferry runs at night”?',
      key: 'Ana Silva',
    },
    {
      from: `Edda Voss, a diver, spoke last. “And where does the harbour keep its boats?” she asked.\n\n${harbour}`,
      stem: 'Who asked “… where does the harbour keep its boats?”',
      key: 'Edda Voss',
    },
    {
      from: `“There are older walls in the marsh than ours,” Silva said.\n\n${harbour}`,
      stem: 'Who said “There are older walls in the marsh than ours”?',
      key: 'Ana Silva',
    },
    {
      from: `“It could be that the tide turns earlier in spring,” Silva said.\n\n${harbour}`,
      stem: 'Who said “It could be that the tide turns earlier in spring”?',
      key: 'Ana Silva',
    },
    {
      from: `“We will stand by these fishing families for years,” Silva said.\n\n${harbour}`,
      stem: 'Who said “We will stand by these fishing families for years”?',
      key: 'Ana Silva',
    },
    {
      from: `“No harbour in the world has walls like these,” Silva said.\n\n${harbour}`,
      stem: 'Who said “No harbour in the world has walls like these”?',
      key: 'Ana Silva',
    },
    {
      from: `“I asked Dr. Hale about the herring, and nobody in Bray knew,” Silva said.\n\n${harbour}`,
      stem: 'Who said “I asked Dr. Hale about the herring, and nobody in Bray knew”?',
      key: 'Ana Silva',
    },
  ],
  refuses: [
    {
      from: '“The Harbour Was Never Deep,” said Ana Silva, the mayor. Bo Lind, a cook, met Cora Marsh, a judge.',
      because: 'it is the name of a song',
    },
    {
      from: '“He is a very patient fisherman,” said Ana Silva, the mayor. Bo Lind, a cook, met Cora Marsh, a judge.',
      because: 'the words do not say who “he” is',
    },
    {
      from: '“The storm of 1987 drowned eleven fishermen,” Ana Silva said.',
      because: 'nobody else could have said it',
    },
    {
      from: '“I promise new boats as your mayor,” said Ana Silva, the mayor. Bo Lind, a cook, met Cora Marsh, a judge.',
      because: 'the words tell the office of the speaker',
    },
    {
      from: '“The storm of 1987 drowned eleven fishermen,” Ana Silva will say. Bo Lind, a cook, met Cora Marsh, a judge. Lind and Marsh left.',
      because: 'it has not been said yet',
    },
    {
      from: '“It will be fought over on the harbour, whether the mayor of Bray likes the wall or not,” said Ana Silva. Bo Lind, a cook, met Cora Marsh, a judge.',
      because: 'a clause with “whether” is half of a sentence',
    },
    {
      from: '“It broke,” said Ana Silva, the mayor. Bo Lind, a cook, met Cora Marsh, a judge. Lind and Marsh left.',
      because: 'the words say too little',
    },
    {
      from: '“The boats sank in June,” said Ana Silva and Bo Lind. Cora Marsh, a judge, met Dan Noor, a cook, and Edda Voss, a diver.',
      because: 'two people said it',
    },
  ],
});
