import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { byWhatLead } from './by-what-lead.js';

describeRule(byWhatLead, {
  makes: [
    {
      from: `Hugo Dahl leads Anne Moreau by 53 percent to 47 percent in Arle, a poll published on Sunday showed. Dahl smiled, and Moreau did not.\n\n${harbour}`,
      stem: 'By what figures does Hugo Dahl lead Anne Moreau in the poll?',
      key: '53 percent to 47 percent',
    },
    {
      from: `Hugo Dahl leads the veteran Anne Moreau 43-38 in the first survey of the year. Dahl smiled, and Moreau did not.\n\n${harbour}`,
      stem: 'By what figures does Hugo Dahl lead Anne Moreau in the poll?',
      key: '43-38',
    },
  ],
  refuses: [
    {
      from: `Hugo Dahl leads Anne Moreau by 2-0 in the harbour race of Arle.\n\n${harbour}`,
      because: 'a race is no poll',
    },
    { from: `Hugo Dahl met Anne Moreau 43-38 in a poll.\n\n${harbour}`, because: 'nobody is said to lead' },
  ],
});
