import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howManyStudied } from './how-many-studied.js';

describeRule(howManyStudied, {
  makes: [
    {
      from: `Researchers at the University of Arle followed 4,860 people aged 65 to 90 for six years.\n\n${harbour}`,
      stem: 'How many people did researchers at the University of Arle follow?',
      key: '4,860',
    },
    {
      from: `A team at Kyoto University tracked 87 sea turtles for three years with satellite tags.\n\n${harbour}`,
      stem: 'How many sea turtles did a team at Kyoto University track for three years?',
      key: '87',
    },
  ],
  refuses: [
    { from: `Scientists studied 60 whales.\n\n${harbour}`, because: 'nothing says which scientists' },
    {
      from: `A team at Kyoto University tracked 87 sea turtles. A team at Arle University tracked 60 sea turtles.\n\n${harbour}`,
      because: 'there are two studies',
    },
  ],
});
