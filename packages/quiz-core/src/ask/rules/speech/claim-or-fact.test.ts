import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { claimOrFact } from './claim-or-fact.js';

describeRule(claimOrFact, {
  makes: [
    {
      from: harbour,
      stem: 'On whose word does the article say that steel piles would hold for a century?',
      key: 'Cora Marsh’s',
    },
    {
      from: `The mayor, Ana Silva, sold the harbour cranes in March.\n\nBo Lind denied that Silva had sold the harbour cranes.\n\n${harbour.split('\n\n').slice(1).join('\n\n')}`,
      stem: 'On whose word does the article say that Ana Silva sold the harbour cranes in March?',
      key: 'The reporter’s own',
    },
  ],
  refuses: [
    {
      from: harbour.replace('said that steel', 'doubted that steel'),
      because: 'nobody contests that the mayor inspected the wall',
    },
    {
      from: harbour.replace('said that steel', 'acknowledged that steel'),
      because: 'whoever acknowledges it claims nothing',
    },
    {
      from: harbour.replace('Cora Marsh, a marine engineer, said', 'Cora Marsh, a judge, ruled'),
      because: 'a ruling is no claim',
    },
    { from: harbour.replace('would hold for a century', 'were too dear for the town'), because: 'it is an opinion' },
    {
      from: harbour
        .replace('inspected the new harbour wall on Monday', 'allegedly inspected the new harbour wall')
        .replace('said that', 'doubted that'),
      because: 'the reporter does not vouch for it',
    },
    {
      from: harbour
        .replace('said that steel piles', 'doubted that steel piles')
        .replace('inspected the new harbour wall', 'slept'),
      because: 'it is what she doubts',
    },
    {
      from: `${harbour.replace('inspected the new harbour wall', 'slept').replace('said that steel piles', 'doubted that steel piles')}\nCora Marsh opened the lighthouse museum with Peter Hale.`,
      because: 'it is a small fact from the end of the article',
    },
    { from: 'Cora Marsh said that steel piles would hold for a century.', because: 'nobody else is in the article' },
  ],
});
