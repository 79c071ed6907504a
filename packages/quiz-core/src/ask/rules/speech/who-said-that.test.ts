import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whoSaidThat } from './who-said-that.js';

/** People who say nothing. */
const quiet = 'Bo Lind, the fire chief, met Dan Noor, a local historian, and Cora Marsh, an engineer.';

/** The harbour's four people, of whom nobody's words are told. */
const untold = harbour.replace('Cora Marsh, a marine engineer, said', 'Stone is dear. It was written');

describeRule(whoSaidThat, {
  makes: [
    {
      from: `Silva said in an email that the mud had no owner in Arle.\n\n${harbour}`,
      stem: 'Who said that the mud had no owner in Arle?',
      key: 'Ana Silva',
    },
    {
      from: `Edda Voss, a baker, and Mary Wren, a cook, looked on. “Bread is dear,” Voss said. “Herring is dearer,” Wren said. Silva told the council that she had lost two boats in the flood of 1987.\n\n${harbour}`,
      stem: 'Who said that she had lost two boats in the flood of 1987?',
      key: 'Ana Silva',
    },
    {
      from: `Ana Silva told Bo Lind that she had sold the old ferry in June. Mary Wren, a cook, and Anna Voss, a diver, left. “Nets are dear in every town,” Wren said. “Herring is cheap in every town,” Voss said.\n\n${harbour}`,
      stem: 'Who told Bo Lind that she had sold the old ferry in June?',
      key: 'Ana Silva',
    },
    {
      from: `Ana Silva said that rival Peter Hale had also sold boats to Bray.\n\n${harbour}`,
      stem: 'Who said that Peter Hale had sold boats to Bray?',
      key: 'Ana Silva',
    },
    {
      from: `Bo Lind waited for the letters. He was glad. Ana Silva said he had missed four of the schools he applied to.\n\n${harbour}`,
      stem: 'Who said that Bo Lind had missed four of the schools he applied to?',
      key: 'Ana Silva',
    },
    {
      from: `The Harwell town council met on Monday. Silva said the council faced a shortfall of two million by 2026.\n\n${harbour}`,
      stem: 'Who said that the Harwell town council faced a shortfall of two million by 2026?',
      key: 'Ana Silva',
    },
    { from: harbour, stem: 'Who said that steel piles would hold for a century?', key: 'Cora Marsh' },
    {
      from: `Lind told Silva to “stay away” from the boats in the harbour.\n\n${harbour}`,
      stem: 'Who told Ana Silva to “stay away” from the boats in the harbour?',
      key: 'Bo Lind',
    },
    {
      from: `Lind warned that the wall was “a gift to the sea”.\n\n${harbour}`,
      stem: 'Who warned that the wall was “a gift to the sea”?',
      key: 'Bo Lind',
    },
    {
      from: 'Peter Hall, a baker, said he would rather move the harbour to Bray. John Reed, a cook, said boats were cheap. James Cole, a judge, said fish were dear.',
      stem: 'Who said that he would rather move the harbour to Bray?',
      key: 'Peter Hall',
    },
    {
      from: `Silva said it would be foolish to build on mud.\n\n${harbour}`,
      stem: 'Who said that it would be foolish to build on mud?',
      key: 'Ana Silva',
    },
    {
      from: `Silva said that twelve old stone boats were sold to people in Bray last summer.\n\n${harbour}`,
      stem: 'Who said that twelve old stone boats were sold to people in Bray?',
      key: 'Ana Silva',
    },
    {
      from: `Silva said the harbour has a good chance of being rebuilt after the vote of last week.\n\n${harbour}`,
      stem: 'Who said that the harbour has a good chance of being rebuilt?',
      key: 'Ana Silva',
    },
    {
      from: `The Arle Council said it would close three bridges in June.\n\nThe Moor Agency said that rain fell for nine days. The Bray Institute said that rivers rose by two feet.\n\n${harbour}`,
      stem: 'Who said that it would close three bridges in June?',
      key: 'The Arle Council',
    },
    {
      from: `A Moorline spokesman said that ferries would run again in June.\n\n${harbour}`,
      stem: 'Who said that ferries would run again in June?',
      key: 'A Moorline spokesman',
    },
    {
      from: `Moorline Ltd runs the ferries. Silva said the company had promised new boats.\n\n${harbour}`,
      stem: 'Who said that Moorline Ltd had promised new boats?',
      key: 'Ana Silva',
    },
    {
      from: `The Moor Agency counted the boats. It will sell the old ones in June, Silva said.\n\n${harbour}`,
      stem: 'Who said that the Moor Agency will sell the old ones in June?',
      key: 'Ana Silva',
    },
    {
      from: `Twenty-three of the sheds were empty, according to Silva.\n\n${harbour}`,
      stem: 'Who said that twenty-three of the sheds were empty?',
      key: 'Ana Silva',
    },
    {
      from: `Bo Lind rejected Ana Silva's denial that the wall leaked in March.\n\n${harbour}`,
      stem: 'Who denied that the wall leaked in March?',
      key: 'Ana Silva',
    },
    {
      from: `Bo Lind rejected Ana Silva's claim that the wall leaked in March.\n\n${harbour}`,
      stem: 'Who said that the wall leaked in March?',
      key: 'Ana Silva',
    },
  ],
  refuses: [
    {
      from: `Helen Prowse, a baker, came last. “We buried her with nothing but a borrowed coat and a hymn,” Prowse said.\n\nDetective Sergeant Laura Finch of Bray and Corse Police described the case as one of the worst of its kind she had seen. She said the force was working with the authorities in Portugal to seize the villa.\n\n${untold}`,
      because: '“she” may be whom the paragraph begins with',
    },
    {
      from: `Ana Silva said that talks had not yet begun with anybody at all.\n\n${untold}`,
      because: 'which talks stands elsewhere',
    },
    {
      from: `Silva said that she had not seen that promise in writing.\n\n${untold}`,
      because: '“that promise” stands elsewhere',
    },
    {
      from: `Silva said that Arle was making a demand of Norway.\n\n${untold}`,
      because: 'what was demanded stands elsewhere',
    },
    {
      from: `Silva said that her plans will fill the harbour of Arle with boats.\n\n${untold}`,
      because: 'only who holds an office has plans for a harbour',
    },
    {
      from: `Silva described the vote as “a promise kept to people who live in Arle.”\n\n${harbour.replace('Cora Marsh, a marine engineer, said', 'Stone is dear. It was written')}`,
      because: 'what the vote is called is no clause',
    },
    {
      from: `Norway said that a fishing fleet of forty boats had left Oslo for Bray. Sweden said that boats were welcome. Denmark said that nets were dear.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'its capital tells the country',
    },
    {
      from: `Bo Lind said he would visit on Friday.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'visit what is not said',
    },
    {
      from: `Bo Lind said that the fund has spent two million on harbour boats to date.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'to which date is not said',
    },
    {
      from: `Bo Lind said that because storms are rare does not mean that walls are useless.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'it is no clause behind “that”',
    },
    {
      from: `Bo Lind said that the Bray-based ferry line would raise fares in June.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'who the ferry line is has a name',
    },
    {
      from: `Bo Lind said that he thinks harbours are strongest when people work together.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'everybody thinks so',
    },
    {
      from: `Bo Lind said that others had lost boats in the storm.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'other than whom is not said',
    },
    {
      from: `Bo Lind said that harbours would suffer “if the town gets loose with this language”.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'which language stands elsewhere',
    },
    {
      from: `Bo Lind, a lawyer, said that his client suffered from a gambling habit.\n\nGus Hale, the fire chief, disagreed. “Stone sinks into this mud every winter,” Hale said. “Nets rot,” said Dan Noor, a historian.`,
      because: 'only one of them has clients',
    },
    {
      from: `The stone wall of Arle was sound, Cora Marsh said, until the dredging of 2019 began.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'what was said goes on behind the speaker',
    },
    {
      from: `Marsh maintained an energetic pace into advanced age.\n\n${harbour.replace('said that steel piles would hold for a century', 'left early')}`,
      because: 'a pace is nothing that is said',
    },
    {
      from: `Moorline Ltd runs the ferries. The Gull Line sank in May. Nobody was hurt. ${harbour.replace('steel piles', 'the company')}`,
      because: 'another body was named since, which may be “the company”',
    },
    {
      from: `Arle has four libraries. ${harbour.replace('steel piles', 'the library')}`,
      because: 'nothing says which library',
    },
    {
      from: harbour.replace('steel piles would hold for a century', 'several other fishing towns were in debt'),
      because: 'other than which is not said',
    },
    {
      from: harbour.replace('for a century', 'over the last 11 months'),
      because: 'nothing says when the months were over',
    },
    {
      from: harbour.replace('steel piles would hold for a century', 'the chain had sold recent catches of herring'),
      because: 'nothing says which chain',
    },
    {
      from: `Norway and Denmark argued. Denmark won, and Norway paid. ${harbour.replace('steel piles', 'the government')}`,
      because: 'it may be the government of either country',
    },
    {
      from: harbour.replace('steel piles would hold for a century', 'fishermen had sold houses in return'),
      because: 'in return for what stands elsewhere',
    },
    {
      from: `Bo Lind acknowledged the appeal of the harbour wall in one breath, then dismissed its builders in the next.\n\n${quiet}`,
      because: 'it is no clause',
    },
    {
      from: `Bo Lind said that even if the wall of the harbour holds for a century.\n\n${quiet}`,
      because: 'it is half a sentence',
    },
    {
      from: `Bo Lind said “I have admiration for the mechanics” of the new harbour gates.\n\n${quiet}`,
      because: 'behind “that”, “I” would be the player',
    },
    {
      from: `He was always charming as long as the tide was low, Bo Lind said.\n\n${quiet}`,
      because: '“he” in front of the name is somebody else',
    },
    {
      from: `Ana Silva said that “they have anger that is quite unbelievable” in the harbour.\n\nThe mayor, Ana Silva, met Bo Lind, the fire chief. Cora Marsh, a marine engineer, met Dan Noor, a local historian.`,
      because: 'who “they” are stands elsewhere',
    },
    {
      from: `${harbour.replace('Cora Marsh, a marine engineer, said', 'An engineer was heard first. She said')}`,
      because: 'nobody is named as the speaker',
    },
    {
      from: harbour.replace('steel piles would hold for a century', 'the plan would hold for a century'),
      because: '“the plan” is named nowhere in the stem',
    },
    {
      from: harbour.replace('said that steel piles', 'did not say that steel piles'),
      because: 'it was not said',
    },
    {
      from: harbour.replace('said that steel piles', 'told her that she'),
      because: '“she” is whom she told',
    },
    {
      from: harbour.replace('steel piles', 'it'),
      because: '“it” is nothing that the stem names',
    },
    {
      from: `Moorline Ltd and Brack Ltd run ferries. ${harbour.replace('steel piles', 'the company')}`,
      because: 'either may be “the company”',
    },
    {
      from: `The boats of the Moor Agency sank. It will buy nine others in June, Silva said.\n\n${harbour.replace('said that steel piles would hold', 'left early')}`,
      because: 'the sentence before is about boats',
    },
    {
      from: harbour.replace('steel piles would hold for a century', 'boats could do so again in June'),
      because: 'what “so” is stands in another sentence',
    },
    {
      from: 'Even Cora Marsh, a member of the council, argues that these walls sink in mud, while her main rival, Bo Lind, has soared in the polls by saying that herring would come back to the bay. Ana Silva, a judge, met Dan Noor and Edda Voss. Noor and Voss left. Bo Lind is a cook.',
      because: 'the verb is another’s, behind a contrast',
    },
    {
      from: 'The deputy head of the Arle delegation said that herring would come back. An Arle official said that boats were too dear. A spokesman for Moorline said that the wall leaked.',
      because: 'the official may be the deputy head, and then only one other is left',
    },
    {
      from: 'Ana Silva, the mayor, denied the reports and no bid for boats materialized. Bo Lind, a cook, met Cora Marsh, a judge. Lind and Marsh left.',
      because: 'what is denied is no clause',
    },
    { from: harbour.replace('steel piles', 'these piles'), because: '“these” points out of the stem' },
    {
      from: harbour.replace('steel piles would hold for a century', 'the two sides had signed a contract for boats'),
      because: 'nothing in the stem says which sides',
    },
    {
      from: `The harbour has a second crane. ${harbour.replace('steel piles', 'the crane')}`,
      because: 'there are two cranes',
    },
    {
      from: harbour.replace('steel piles would hold for a century', 'the driver had been drinking rum at noon'),
      because: 'the driver is somebody with a name',
    },
    {
      from: harbour.replace(
        'said that steel piles would hold for a century',
        'vowed to leave such boats untouched in June',
      ),
      because: 'which boats they are stands elsewhere',
    },
    {
      from: 'The Board of Control said that boats were too dear for fishermen. The BCCI said that harbour fees had risen in May. Dan Noor said that herring would come back.',
      because: 'the BCCI may be the same board, and one other is left',
    },
  ],
});
