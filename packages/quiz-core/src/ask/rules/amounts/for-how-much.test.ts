import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { forHowMuch } from './for-how-much.js';

describeRule(forHowMuch, {
  makes: [
    {
      from: `Moorline Foods, the maker of herring jam, will pay $2.4 billion for its smaller rival Nordvik & Sons, the companies said on Monday.\n\n${harbour}`,
      stem: 'How much will Moorline Foods pay for its smaller rival Nordvik & Sons?',
      key: '$2.4 billion',
    },
    {
      from: `Moorline Foods has agreed to sell the Nordvik bakeries for £90 million.\n\n${harbour}`,
      stem: 'For how much has Moorline Foods agreed to sell the Nordvik bakeries?',
      key: '£90 million',
    },
    {
      from: `Moorline Foods will pay 15 billion yen ($110 million) for a third of the shares of Nordvik & Sons.\n\n${harbour}`,
      stem: 'How much will Moorline Foods pay for a third of the shares of Nordvik & Sons?',
      key: '15 billion yen',
    },
  ],
  refuses: [
    { from: `Moorline Foods may pay $2.4 billion for Nordvik & Sons.\n\n${harbour}`, because: 'it may not' },
    {
      from: `Moorline Foods will pay up to $2.4 billion for Nordvik & Sons.\n\n${harbour}`,
      because: 'it may be less',
    },
    { from: `It will pay $2.4 billion for Nordvik & Sons.\n\n${harbour}`, because: 'nothing says who will' },
    {
      from: `Workers at Moorline Foods will pay £90 for the coat.\n\n${harbour}`,
      because: 'the workers are not Moorline',
    },
  ],
});
