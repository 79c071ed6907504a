import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howManyTookPart } from './how-many-took-part.js';

describeRule(howManyTookPart, {
  makes: [
    {
      from: `A council has dropped plans to close three ferry piers after more than 9,000 people signed a petition.\n\n${harbour}`,
      stem: 'More than how many people signed a petition before a council dropped plans to close three ferry piers?',
      key: '9,000',
    },
    {
      from: `More than 12,000 people marched through central Lisbon on Saturday against rising rents.\n\n${harbour}`,
      stem: 'More than how many people marched through central Lisbon against rising rents?',
      key: '12,000',
    },
    {
      from: `Some 1,500 dockers marched Sunday in central Lisbon against rising rents.\n\n${harbour}`,
      stem: 'About how many dockers marched in central Lisbon against rising rents?',
      key: '1,500',
    },
  ],
  refuses: [
    {
      from: `More than 500 dockers signed a letter to the port after more than 200 sailors signed one.\n\n${harbour}`,
      because: 'what they signed stands elsewhere',
    },
    {
      from: `The port apologised after nearly 1,300 viewers complained about a joke in its film.\n\n${harbour}`,
      because: 'whose film it is stands behind it in the question',
    },
    { from: `More than 9,000 people signed it.\n\n${harbour}`, because: 'nothing says what they signed' },
    {
      from: `Some 50,000 people marched through central Lisbon against rising rents. A newspaper counted 30,000 people who marched.\n\n${harbour}`,
      because: 'they are counted twice',
    },
    {
      from: `Silva said 50,000 people had marched through central Lisbon against rising rents.\n\n${harbour}`,
      because: 'it is her word',
    },
  ],
});
