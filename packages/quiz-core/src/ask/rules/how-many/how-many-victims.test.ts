import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howManyVictims } from './how-many-victims.js';

describeRule(howManyVictims, {
  makes: [
    {
      from: `A lorry hit the US consulate in Bray-i-Moor late Thursday night, killing at least two people, officials said.\n\n${harbour}`,
      stem: 'According to officials, at least how many people were killed when a lorry hit the US consulate in Bray-i-Moor?',
      key: 'two',
    },
    {
      from: `At least seven people were killed when a tram – whose driver was later arrested – overturned in Arle.\n\n${harbour}`,
      stem: 'At least how many people were killed when a tram overturned in Arle?',
      key: 'seven',
    },
    {
      from: `ARLE, Norway -- Gunmen struck at the old harbour office of Bray on Monday night, killing at least six people and wounding at least 90, officials said.\n\n${harbour}`,
      stem: 'According to officials, at least how many people were killed when gunmen struck at the old harbour office of Bray?',
      key: 'six',
    },
    {
      from: `A storm tore through Arle. About 320,000 homes and businesses were without power on Tuesday after an ice storm snapped trees in northern Norway, officials said. In 1998, a storm left more than 600,000 people without power.\n\n${harbour}`,
      stem: 'According to officials, about how many homes and businesses lost power after an ice storm snapped trees in northern Norway?',
      key: '320,000',
    },
    {
      from: `Rescuers reached villages cut off by a powerful earthquake in eastern Norway as the government raised the death toll to 212 and asked for tents.\n\n${harbour}`,
      stem: 'To how many did the death toll in the earthquake in eastern Norway rise?',
      key: '212',
    },
    {
      from: `A freight train carrying acid derailed early Monday beside the Arle river, sending two tank cars into the water and forcing about 1,400 people from their homes, officials said.\n\n${harbour}`,
      stem: 'According to officials, about how many people were forced from their homes when a freight train carrying acid derailed beside the Arle river?',
      key: '1,400',
    },
    {
      from: `Rescuers reached villages cut off by a powerful earthquake in eastern Norway. At least 1,900 people were injured and more than 6,000 houses destroyed, the ministry of health said. Norway was offered two field hospitals.\n\n${harbour}`,
      stem: 'According to the ministry of health, more than how many houses were destroyed in the earthquake in eastern Norway?',
      key: '6,000',
    },
    {
      from: `At least 14 people were killed and 31 injured when a ferry capsized off Bray late on Monday, officials said.\n\n${harbour}`,
      stem: 'According to officials, at least how many people were killed when a ferry capsized off Bray?',
      key: '14',
    },
    {
      from: `At least 14 people were killed and 31 injured when a ferry capsized off Bray late on Monday, officials said.\n\n${harbour}`,
      stem: 'According to officials, at least how many people were injured when a ferry capsized off Bray?',
      key: '31',
    },
    {
      from: `Three people were arrested after protesters threw paint at a court in Oslo on Monday.\n\n${harbour}`,
      stem: 'How many people were arrested after protesters threw paint at a court in Oslo?',
      key: 'three',
    },
    {
      from: `A storm struck the island of Bray on Friday, killing 128 people and injuring dozens, the coast guard said.\n\n${harbour}`,
      stem: 'According to the coast guard, how many people were killed when a storm struck the island of Bray?',
      key: '128',
    },
    {
      from: `An explosion at a paint factory in Bray killed 13 workers on Saturday.\n\n${harbour}`,
      stem: 'How many workers were killed by an explosion at a paint factory in Bray?',
      key: '13',
    },
  ],
  refuses: [
    {
      from: `At least 1,900 people were injured and more than 6,000 houses destroyed, the ministry of health said.\n\n${harbour}`,
      because: 'nothing says in what',
    },
    {
      from: `At least 14 people were killed when a ferry capsized off Bray on Monday. By noon the toll was 19.\n\n${harbour}`,
      because: 'another sentence has another number of dead',
    },
    {
      from: `At least four people were feared killed when a ferry capsized off Bray on Monday.\n\n${harbour}`,
      because: 'it is feared only',
    },
    { from: `Nobody was injured when a ferry capsized off Bray on Monday.\n\n${harbour}`, because: 'nobody was' },
    { from: `At least 14 people were killed in it.\n\n${harbour}`, because: 'nothing says in what' },
    {
      from: `“At least 14 people were killed when a ferry capsized off Bray,” Silva said.\n\n${harbour}`,
      because: 'it is in quotation marks',
    },
  ],
});
