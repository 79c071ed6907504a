import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whenHappened } from './when-happened.js';

describeRule(whenHappened, {
  makes: [
    {
      from: `The invasion of Arle in 1944 ruined the harbour.\n\n${harbour}`,
      stem: 'In which year did the invasion of Arle take place?',
      key: '1944',
    },
  ],
  refuses: [
    {
      from: `Lind spoke at the Arle Harbour Conference on Friday.\n\n${harbour}`,
      because: 'the speech is dated, not the conference',
    },
    {
      from: `The Norwegian presidential election on May 7 was calm.\n\n${harbour}`,
      because: 'whoever reads any news knows the day',
    },
    { from: `The meeting on Friday was short.\n\n${harbour}`, because: 'it is any meeting' },
    { from: `The 1944 invasion of Arle in 1944 was short.\n\n${harbour}`, because: 'the stem would say the year' },
  ],
});
