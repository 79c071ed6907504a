import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { saidWhat } from './said-what.js';

describeRule(saidWhat, {
  makes: [
    { from: harbour, stem: 'Which of these did Ana Silva say?', key: '“The storm of 1987 drowned eleven fishermen”' },
    { from: harbour, stem: 'Which of these did Bo Lind say?', key: '“Stone sinks into this mud every winter”' },
  ],
  refuses: [
    {
      from: harbour.replace(/“Our grandparents[^”]*”/u, '“Nonsense,”'),
      because: 'only one other person is quoted at length',
    },
  ],
});
