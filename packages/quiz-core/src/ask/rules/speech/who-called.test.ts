import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whoCalled } from './who-called.js';

describeRule(whoCalled, {
  makes: [
    {
      from: `Bo Lind called the wall of Arle “a gift to the sea”.\n\n${harbour}`,
      stem: 'Who called the wall of Arle “a gift to the sea”?',
      key: 'Bo Lind',
    },
    {
      from: `Ana Silva described the Bray ferry as a “floating scandal” after a fire on board.\n\n${harbour}`,
      stem: 'Who described the Bray ferry as a “floating scandal”?',
      key: 'Ana Silva',
    },
  ],
  refuses: [
    {
      from: `Bo Lind called it “a gift to the sea”.\n\n${harbour}`,
      because: 'nothing says what “it” is',
    },
    {
      from: `Bo Lind called the wall of Arle “good”.\n\n${harbour}`,
      because: 'the word is anybody’s',
    },
    {
      from: `Bo Lind refused to call the wall of Arle “a gift to the sea”.\n\n${harbour}`,
      because: 'he did not',
    },
    {
      from: `The brother of Bo Lind, whom nobody saw, left, and then called the wall of Arle “a gift to the sea”.\n\n${harbour}`,
      because: 'the verb is not beside the name',
    },
  ],
});
