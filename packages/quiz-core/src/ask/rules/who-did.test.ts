import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whoDid } from './who-did.js';

describeRule(whoDid, {
  makes: [
    {
      from: `Bo Lind opened the lighthouse museum with a borrowed ladder.\n\n${harbour}`,
      stem: 'Who opened the lighthouse museum with a borrowed ladder?',
      key: 'Bo Lind',
    },
    { from: harbour, stem: 'Who inspected the new harbour wall?', key: 'Ana Silva' },
  ],
  refuses: [
    {
      from: harbour.replace('inspected the new harbour wall on Monday', 'slept'),
      because: 'the clause says too little',
    },
    { from: harbour.replace('inspected', 'did not inspect'), because: 'it did not happen' },
    { from: harbour.replace('inspected', 'is inspecting'), because: 'what goes on may be going on for others' },
    {
      from: harbour.replace('inspected the new harbour wall', 'inspected the company'),
      because: '“the company” is named nowhere',
    },
    { from: 'Ana Silva inspected the new harbour wall on Monday.', because: 'nobody else is in the article' },
  ],
});
