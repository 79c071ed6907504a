import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { whoSaid } from './who-said.js';

/** Five people by name and role, of whom one is quoted, with words that are too few to be asked for. */
const others =
  '“It leaked,” said Peter Hale, an old fisherman. The mayor, Ana Silva, met Bo Lind, the fire chief. Cora Marsh, a marine engineer, met Dan Noor, a local historian. Peter Hale saw Ana Silva.';

describeRule(whoSaid, {
  makes: [
    {
      from: `Ana Silva has been mayor for ten years. “She is the most patient listener in the whole town,” said Otto Rask, a diver.\n\n${harbour}`,
      stem: 'Who said of Ana Silva: “She is the most patient listener in the whole town”?',
      key: 'Otto Rask',
    },
    {
      from: `“I think it is a mistake to build the harbour wall on mud,” Silva said.\n\n${harbour}`,
      stem: 'Who said “I think it is a mistake to build the harbour wall on mud”?',
      key: 'Ana Silva',
    },
    {
      from: `“We made mistakes with the harbour wall, and I apologize for that,” Silva said.\n\n${harbour}`,
      stem: 'Who said “We made mistakes with the harbour wall, and I apologize for that”?',
      key: 'Ana Silva',
    },
    {
      from: `“We are baking bread without a look in the oven,” said Silva. “And in this case the oven is cold.”\n\n${harbour}`,
      stem: 'Who said “We are baking bread without a look in the oven … And in this case the oven is cold”?',
      key: 'Ana Silva',
    },
    {
      from: `“Nobody in Arle knows how deep the harbour mud really is,” said Silva. “Only a diver can tell us.”\n\n${harbour}`,
      stem: 'Who said “Nobody in Arle knows how deep the harbour mud really is”?',
      key: 'Ana Silva',
    },
    {
      from: `Edda Voss, a diver, spoke last. “And where does the harbour keep its boats?” she said.\n\n${harbour}`,
      stem: 'Who said “… where does the harbour keep its boats?”',
      key: 'Edda Voss',
    },
    {
      from: `“We built the wall in one year,” Silva said. “But the sea took three days to break it.”\n\n${harbour}`,
      stem: 'Who said “We built the wall in one year … But the sea took three days to break it”?',
      key: 'Ana Silva',
    },
    {
      from: `“If the storm had come four hours later,” Silva said, “the whole school of Arle would have been on the beach.”\n\n${harbour}`,
      stem: 'Who said “If the storm had come four hours later … the whole school of Arle would have been on the beach”?',
      key: 'Ana Silva',
    },
    {
      from: `“Nobody in the whole of the U.S. builds a wall on mud in the U.S.,” Silva said.\n\n${harbour}`,
      stem: 'Who said “Nobody in the whole of the U.S. builds a wall on mud in the U.S.”?',
      key: 'Ana Silva',
    },
    {
      from: `“My daughter learned to swim in this harbour,” Silva said.\n\n${harbour}`,
      stem: 'Who said “My daughter learned to swim in this harbour”?',
      key: 'Ana Silva',
    },
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
      from: `“I asked Dr. Hale about the herring, and nobody in Bray knew,” Silva said.\n\n${harbour}`,
      stem: 'Who said “I asked Dr. Hale about the herring, and nobody in Bray knew”?',
      key: 'Ana Silva',
    },
  ],
  refuses: [
    {
      from: `“I will find the money and do for Arle what is necessary,” Silva said.\n\n${others}`,
      because: 'what is necessary stands elsewhere',
    },
    {
      from: `“The fishermen of Arle knew what to expect in Round 2,” Silva said.\n\n${others}`,
      because: 'it does not say of what it is the second round',
    },
    {
      from: `“It is a gift to all of the fishing families of Arle,” Silva said.\n\n${others}`,
      because: 'nothing says what “it” is',
    },
    {
      from: `“The old harbour wall has grown much stronger since the storm of 1987; the sand below it and the pilings and the beams were all replaced with oak from the hills above Bray, but it will never hold,” Silva said.\n\n${others}`,
      because: 'what stands against it was cut off',
    },
    {
      from: `“The crabs of Arle went up in price last year,” said Edda Voss, a customer.\n\n${others}`,
      because: 'nobody remembers which customer it was',
    },
    {
      from: `“Do I think a wall is such a big deal for Arle? No,” Silva said.\n\n${others}`,
      because: 'she answers her own question',
    },
    {
      from: `“I want to know which of our engineers made that call,” Silva said.\n\n${others}`,
      because: 'which call stands elsewhere',
    },
    {
      from: `“There is no evidence at all this would have any effect on the tides,” Silva said.\n\n${others}`,
      because: 'what “this” is stands elsewhere',
    },
    {
      from: `“The herring {of the northern bay} are not coming back to the town,” Silva said.\n\n${others}`,
      because: 'the paper put something in',
    },
    {
      from: `${others}\n\n“I have serious and lasting concerns about the quality,” Silva said.`,
      because: 'the quality of what is not said',
    },
    {
      from: `“The same enthusiasm might not be there for Peter Hale,” Silva said.\n\n${others}`,
      because: 'the same as what stands elsewhere',
    },
    {
      from: `After leading in the count for most of the night, Silva told the crowd that night, “we dropped, and we had to row for our lives in Arle.”\n\n${others}`,
      because: 'it finishes a sentence of the reporter’s',
    },
    {
      from: `“The biggest storm of the year came to Arle last weekend in the dark,” Silva said.\n\n${others}`,
      because: 'which weekend the day of speaking tells',
    },
    {
      from: `“Mum has never been afraid of the sea in her life,” Silva said.\n\n${others}`,
      because: 'only a child of hers calls her so',
    },
    {
      from: `“We are just very, very tired of all of it,” Silva said.\n\n${others}`,
      because: 'nothing in it is of the story',
    },
    {
      from: `“No harbour in the world has walls like these,” Silva said.\n\n${others}`,
      because: 'like which stands elsewhere',
    },
    {
      from: `“My brother sold his boat to a man from Bray,” Ana Silva said.\n\nHer cousin, Joao Silva, stayed ashore.\n\n${others}`,
      because: 'another of her name is in the article',
    },
    {
      from: `“My old neighbours, whoever they have been, in Bray or in Arle,” Silva said, “the first thing they saw was the wall.”\n\n${others}`,
      because: 'the first part is only whom the second is about',
    },
    {
      from: `“This is a woman who never saw the harbour wall,” Silva said.\n\n${others}`,
      because: 'who the woman is stands elsewhere',
    },
    {
      from: `“Big old grey harbour crabs of Arle can as well,” Silva said.\n\n${others}`,
      because: 'what they can do stands elsewhere',
    },
    {
      from: `“The old ferry was a good and faithful boat to all of the fishing families who lived along the shore of this long bay and on the islands beyond it, but never once in winter,” Silva said.\n\n${others}`,
      because: 'without what stands behind “but” it says the opposite',
    },
    {
      from: `“It was the least bad outcome,” Silva said.\n\n${others}`,
      because: 'nothing says what “it” was',
    },
    {
      from: `“The storm of 1987 drowned eleven fishermen,” Ana Silva said. The mayor, Ana Silva, met Bo Lind, the fire chief, Cora Marsh, a marine engineer, and Dan Noor, a local historian.`,
      because: 'nobody else is quoted',
    },
    {
      from: `“The tide gauge at Arle has failed twice,” an agency official said. “We do not know where the divers are,” Bo Lind, an agency spokesman, said.\n\nCora Marsh, a marine engineer, left.`,
      because: 'the official may be the spokesman',
    },
    {
      from: `“They try to slap all of us in the face by telling us so little about the harbour and the wall of Arle, thinking we are going to shut up,” Silva said.\n\n${others}`,
      because: 'who is thinking so was cut off',
    },
    {
      from: `“A wall of stone, a pile of old nets, and suggestions of corruption,” Silva said.\n\n${others}`,
      because: 'it is a list',
    },
    {
      from: `Ana Silva called it “a horrible, leaking and rotten harbour wall.”\n\n${others}`,
      because: 'it is no clause',
    },
    {
      from: `“I think the whole town will see that across the board,” Silva said.\n\n${others}`,
      because: '“that” stands elsewhere',
    },
    {
      from: `“Unless the companies have decided that the wall will hold,” Silva said.\n\n${others}`,
      because: 'it is a condition without what follows',
    },
    {
      from: `“That is what the harbour wall was built for,” Silva said.\n\n${others}`,
      because: 'it names nothing',
    },
    {
      from: `“The most careful fisherman to ever sail from Arle,” Silva said.\n\n${others}`,
      because: 'it has no verb of its own',
    },
    {
      from: `“It is going to be quite impossible for any of us to move forward with all of this until somebody can prove to the people of Arle that the harbour is under control,” Silva said.\n\n${others}`,
      because: 'she does not say that it is under control',
    },
    {
      from: `“That his gaps in knowledge about the sea, the wall and the tides of Arle, and the lack of any plan came to mean little to so many of the voters of this old town is troubling,” Silva said.\n\n${others}`,
      because: 'cut behind “and” it is half a subject',
    },
    {
      from: `“Maybe the difference between the Irish fisherman and the Scottish farmer,” Silva said.\n\n${others}`,
      because: 'it has no verb, long as it is',
    },
    {
      from: `“Just get a good sense of that distinction,” Silva said.\n\n${others}`,
      because: 'the distinction was made before',
    },
    {
      from: `“The worst storm ever in this country?” Silva asked.\n\n${others}`,
      because: 'it is no whole question',
    },
    {
      from: `“Try as they might, no one believes that Peter Hale is anything but a careful fisherman,” Silva said.\n\n${others}`,
      because: 'cut behind “that” it says the opposite',
    },
    {
      from: `“She has been saying for many years now that she thinks that the harbour of our town is not worth a single penny of mine,” Lind said.\n\n${others}`,
      because: 'cut behind “that” it is what somebody else says',
    },
    {
      from: `“What the town believes,” Silva said, “is that the wall will hold for ever.”\n\n${others}`,
      because: 'neither part is a sentence',
    },
    {
      from: `The tide was high. “The wall holds the sea back,” said the Democratic nominee. Ana Silva is the mayor.\n\n${others}`,
      because: 'the article calls nobody a nominee',
    },
    {
      from: `“Two months before the storm in the harbour of Arle …” Silva said.\n\n${others}`,
      because: 'it is left unfinished',
    },

    { from: `“You can’t teach that,” Silva said.\n\n${others}`, because: 'what “that” is stands elsewhere' },
    { from: `“The absurd, childish theatrics,” Silva said.\n\n${others}`, because: 'it is no clause' },
    {
      from: `“The storm that Dan Noor saw has done so much harm that she moved away,” Ana Silva said.\n\n${others}`,
      because: '“she” is not Dan Noor',
    },
    {
      from: `“I have an idea of who should build it,” Silva said.\n\n${others}`,
      because: 'what “it” is stands elsewhere',
    },

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

it('offers nobody who says nothing where two others are heard', () => {
  const from = `Gus Hale, a cook, and Ida Wren, a diver, looked on. Hale and Wren left.\n\n${harbour.replace(/“Our grand[^\n]*/u, '')}`;
  const questions = whoSaid.make(prepare(read({ id: 'case', text: from })));
  expect(questions).toHaveLength(2);
  expect(JSON.stringify(questions)).not.toMatch(/Gus Hale|Ida Wren/u);
});

it('offers nobody who speaks for whom the words are about', () => {
  const from = `Lind campaign spokeswoman Eve Dahl said, “Nets rot in the rain.” A spokesman for Bo Lind said, “Nets dry in Bray.”\n\n“Bo Lind has never seen a wall from below,” said Silva.\n\n${harbour}`;
  const question = whoSaid
    .make(prepare(read({ id: 'case', text: from })))
    .find(({ stem }) => stem.includes('Bo Lind has'));
  expect(question?.stem).toBeDefined();
  expect(JSON.stringify(question)).not.toMatch(/Eve Dahl|spokesman/u);
});
