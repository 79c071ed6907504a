import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howManyVictims } from './how-many-victims.js';

describeRule(howManyVictims, {
  makes: [
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
