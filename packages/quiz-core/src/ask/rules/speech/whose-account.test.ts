import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whoseAccount } from './whose-account.js';

const claim = 'Ana Silva said that the new wall had kept Arle dry.';

describeRule(whoseAccount, {
  makes: [
    {
      from: `${claim} Bo Lind disputed that.\n\n${harbour}`,
      stem: 'Who disputed Ana Silva’s claim that the new wall had kept Arle dry?',
      key: 'Bo Lind',
      opensAt: 'Bo Lind disputed that.',
    },
    {
      from: `${claim} “Not a drop came in,” Silva said.\n\nThe fire chief, Bo Lind, gave a different account.\n\n${harbour}`,
      stem: 'Who gave an account different from Ana Silva’s claim that the new wall had kept Arle dry?',
      key: 'Bo Lind',
    },
    {
      from: `Lind's version of his talk with Silva at the 2019 harbour fair — the first in years — did not mention moving the lighthouse.\n\n${harbour}`,
      stem: 'Whose version of the talk at the 2019 harbour fair left out moving the lighthouse?',
      key: 'Bo Lind',
      opensAt: 'did not mention moving the lighthouse',
    },
    {
      from: `The 2017 Bray fair was dull. Lind met Silva at the 2019 Bray fair. Lind's version of his talk with Silva at the Bray fair did not mention moving the lighthouse.\n\n${harbour}`,
      stem: 'Whose version of the talk at the 2019 Bray fair left out moving the lighthouse?',
      key: 'Bo Lind',
    },
  ],
  refuses: [
    {
      from: `The 2017 Bray fair was dull. The 2019 Bray fair was loud.\n\n${'Nobody was there. '.repeat(60)}\n\nLind's version of his talk with Silva at the Bray fair did not mention moving the lighthouse.\n\n${harbour}`,
      because: 'nothing near says which of two fairs',
    },
    { from: `${claim} He disputed that.\n\n${harbour}`, because: 'who disputed it has no name there' },
    {
      from: `${claim} Ana Silva and Bo Lind disagreed.\n\n${harbour}`,
      because: 'the two disagree about something else',
    },
    {
      from: `“The wall is high,” Ana Silva said. Bo Lind disputed that.\n\n${harbour}`,
      because: 'nothing is told that could be disputed in a stem',
    },
    { from: `${claim} Dan Noor agreed.\n\n${harbour}`, because: 'nobody disputes it' },
  ],
});
