import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { aboutWhom } from './about-whom.js';

describeRule(aboutWhom, {
  makes: [
    {
      from: `“Mayor Silva has painted every boat of the harbour in bright new colours,” Bo Lind said.\n\n${harbour}`,
      stem: 'About whom did Bo Lind say “[This person] has painted every boat of the harbour in bright new colours”?',
      key: 'Ana Silva',
    },
    {
      from: `Ana Silva has been mayor for ten years. “She is the most patient listener in the whole town,” said Otto Rask, a diver.\n\n${harbour}`,
      stem: 'About whom did Otto Rask say “[This person] is the most patient listener in the whole town”?',
      key: 'Ana Silva',
    },
  ],
  refuses: [
    { from: harbour, because: 'the words name nobody' },
    {
      from: `“Silva and Lind have painted every boat of the harbour in red,” said Marsh.\n\n${harbour}`,
      because: 'the words name two',
    },
    {
      from: `“The engineer Cora Marsh has painted every boat of the harbour in red,” Silva said.\n\n${harbour}`,
      because: 'her trade stands before the name',
    },
    {
      from: `Ana Silva met Cora Marsh late at night. “She is the most patient listener in the whole town,” said Otto Rask, a diver.\n\n${harbour}`,
      because: '“she” may be either of two',
    },
    {
      from: `Ana Silva has been mayor for ten years. “She’s the most patient listener in the whole town,” said Otto Rask, a diver.\n\n${harbour}`,
      because: '“[this person]’s” reads as something of hers',
    },
  ],
});
