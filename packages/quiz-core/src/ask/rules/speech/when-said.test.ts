import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whenSaid } from './when-said.js';

describeRule(whenSaid, {
  makes: [
    {
      from: `Lind said on Friday that the ferry would stop at noon.\n\n${harbour}`,
      stem: 'On what date did Bo Lind say that the ferry would stop at noon?',
      key: 'Friday, May 10, 2024',
      opensAt: 'said on Friday',
    },
    {
      from: `Lind said in April that the ferry would stop at noon.\n\n${harbour}`,
      stem: 'In which month did Bo Lind say that the ferry would stop at noon?',
      key: 'April 2024',
    },
  ],
  refuses: [
    {
      from: `${harbour}\nLind said on Friday that the ferry would stop at noon.`,
      because: 'on which Friday somebody made a remark is no news',
    },
    {
      from: `The old red boat is Mr. Lind's favourite toy, Bo Lind said in May 2023.\n\n${harbour}`,
      because: 'the words name their speaker',
    },
    {
      from: `“In 2008 after the flood, nobody built on the marsh,” said Lind. “A harbour should be dug where the rock is.”\n\n${harbour}`,
      because: 'the year is one the speaker speaks of',
    },
    {
      from: `In the manner of a famous 1963 sermon, Lind said that the ferry would stop at noon.\n\n${harbour}`,
      because: 'the year is the sermon’s',
    },
    {
      from: `Lind left Bray in 2003 for the sea, but he said that the ferry would stop at noon.\n\n${harbour}`,
      because: 'the year is that of another deed',
    },
    {
      from: `${harbour}\nLind said in April that the ferry would stop at noon.`,
      because: 'in which month somebody made a remark is no news',
    },
    { from: harbour, because: 'no quotation has a time' },
    { from: `Lind once said that the ferry would stop at noon.\n\n${harbour}`, because: '“once” is no date' },
  ],
});
