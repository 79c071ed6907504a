import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howManyWere } from './how-many-were.js';

describeRule(howManyWere, {
  makes: [
    {
      from: `Two people died when a ferry sank off Bray.\n\nPolice named the dead as Lars Holm, 46, a pilot, and Inge Krag, 71. Four of the dead sailor’s friends wept.\n\n${harbour}`,
      stem: 'How many people died when a ferry sank off Bray?',
      key: 'two',
    },
    {
      from: `About 140 repair teams were working on broken lines in Bray, according to the Moor Agency.\n\n${harbour}`,
      stem: 'According to the Moor Agency, how many repair teams were working on broken lines in Bray?',
      key: 'about 140',
    },
    {
      from: `Two people died and 31 were taken to hospital after a ferry sank off Bray.\n\n${harbour}`,
      stem: 'How many people died after a ferry sank off Bray?',
      key: 'two',
    },
    {
      from: `Nine people died when a ferry sank off Bray.\n\n${harbour}`,
      stem: 'How many people died when a ferry sank off Bray?',
      key: 'nine',
    },
    {
      from: `About 1,200 houses were without water on Monday, according to the Moor Agency.\n\n${harbour}`,
      stem: 'According to the Moor Agency, how many houses were without water?',
      key: 'about 1,200',
    },
  ],
  refuses: [
    {
      from: `About 140 repair teams were working, according to the Moor Agency.\n\n${harbour}`,
      because: 'it does not say on what, or where',
    },
    {
      from: `${harbour}\nMore than 90 boats sank in the harbour of Bray.`,
      because: 'it is no matter of the article’s own, and 100 is more than 90 too',
    },
    { from: `Four years passed before the harbour froze.\n\n${harbour}`, because: 'it is a stretch of time' },
    { from: `Four boats sank again.\n\n${harbour}`, because: 'too little is said to know it by' },
    {
      from: `Four ferries sank off Bray in the storm. By noon nine ferries sank.\n\n${harbour}`,
      because: 'another sentence counts them again',
    },
    { from: `${harbour}\nFour ferries sank off Bray in the storm.`, because: 'it is a detail at the end' },
    {
      from: `“Four ferries sank off Bray in the storm,” said Silva.\n\n${harbour}`,
      because: 'it is in quotation marks',
    },
  ],
});
