import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { toWhom } from './to-whom.js';

const five = `Edda Voss, a diver, agreed with Gus Hale, a cook.\n\n${harbour}`;

describeRule(toWhom, {
  makes: [
    {
      from: `Lind told Silva to “stay away” from the boats in the harbour.\n\n${five}`,
      stem: 'Whom did Bo Lind tell to “stay away” from the boats in the harbour?',
      key: 'Ana Silva',
    },
  ],
  refuses: [
    {
      from: `Lind told Silva to “stay away” from the boats in the harbour.\n\n${harbour}`,
      because: 'only two others could be meant',
    },
    {
      from: `“You have robbed a woman of her boat in the night,” Silva told Lind. Edda Voss, a diver, met Cora Marsh and Ida Wren, a cook.\n\n${harbour}`,
      because: 'the woman is nobody she speaks to',
    },
    { from: `Lind told reporters to “stay away” from the boats.\n\n${harbour}`, because: '“reporters” are several' },
    {
      from: 'Bo Lind told Ana Silva to “stay away” from the boats in the harbour.',
      because: 'nobody else is in the article',
    },
  ],
});
