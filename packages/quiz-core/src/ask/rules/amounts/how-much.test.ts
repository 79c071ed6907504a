import { describeRule } from '../../../testing/describe-rule.js';
import { howMuch } from './how-much.js';

describeRule(howMuch, {
  makes: [
    {
      from: 'The Harbour Fund lent Arle $98,000, more than ever, for a sea wall in 2021. Nobody else lent anything to the town.',
      stem: 'How much did the Harbour Fund lend Arle?',
      key: '$98,000',
    },
    {
      from: 'Moorline Foods sold its Bray mill for $600 million in 2021. Nobody else wanted the mill at all.',
      stem: 'For how much did Moorline Foods sell its Bray mill in 2021?',
      key: '$600 million',
    },
    {
      from: 'The Harbour Fund lent Arle $600 million for a sea wall in 2021. Nobody else lent anything to the town, and nobody said so.',
      stem: 'How much did the Harbour Fund lend Arle for a sea wall in 2021?',
      key: '$600 million',
    },
    {
      from: 'Norway paid 85 million euros for new lighthouses in June 2023. Sweden paid nothing at all for them.',
      stem: 'How much did Norway pay for new lighthouses in June 2023?',
      key: '85 million euros',
    },
    {
      from: 'The Harbour Fund raised $185,000 from two letters of Ana Silva last month. Nobody else raised anything for it.',
      stem: 'How much did the Harbour Fund raise from two letters of Ana Silva in April 2024?',
      key: '$185,000',
    },
    {
      from: 'Moorline Foods closed nine mills in Bray.\n\nThe oat maker reported a net loss of 47 million euros for the quarter. Moorline will sell boats.',
      stem: 'How much was the net loss that Moorline Foods reported for the quarter?',
      key: '47 million euros',
    },
  ],
  refuses: [
    {
      from: 'Moorline Foods posted a $648 million loss for the third quarter. Nobody else posted any at all.',
      because: 'the sum only says which loss it was',
    },
    {
      from: 'Norway paid up to 85 million euros for new lighthouses in June. Sweden paid nothing at all for them.',
      because: 'less would be right as well',
    },
    {
      from: 'Norway paid 85 million euros and then $90 million for new lighthouses in June. Sweden paid nothing at all for them.',
      because: 'there are two sums',
    },
    {
      from: 'Norway bought 85 boats for its new lighthouses in June. Sweden bought none at all for them.',
      because: 'boats are no money',
    },
    {
      from: 'Norway did not pay 85 million euros for new lighthouses in June. Sweden paid nothing at all for them.',
      because: 'it was not paid',
    },
  ],
});
