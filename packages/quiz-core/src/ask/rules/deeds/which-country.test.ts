import { describeRule } from '../../../testing/describe-rule.js';
import { whichCountry } from './which-country.js';

const others = 'Boats from Denmark, Sweden and Iceland use the harbour. Nobody counts them twice.';

describeRule(whichCountry, {
  makes: [
    {
      from: `Norway expelled sixty fishing trawlers in May 2023.\n\n${others}`,
      stem: 'Which country expelled sixty fishing trawlers in May 2023?',
      key: 'Norway',
    },
  ],
  refuses: [
    { from: `Norway slapped retaliatory fishing tariffs.\n\n${others}`, because: 'others may have slapped some too' },
    {
      from: `Norway has sent most of the rescue trawlers so far to guard the northern coast.\n\n${others}`,
      because: 'for what they were sent is cut off',
    },
    {
      from: `Norway has held regattas with northern crews in Bergen, at a harbour in Oslo, and at a college in Arle.\n\n${others}`,
      because: 'two of three places are cut off',
    },
    { from: `Norway expelled trawlers.\n\n${others}`, because: 'others may have expelled some too' },
    {
      from: `Norway may expel sixty fishing trawlers in May.\n\n${others}`,
      because: 'it has not happened',
    },
    { from: `Bo Lind expelled sixty fishing trawlers in May 2023.\n\n${others}`, because: 'he is no country' },
    {
      from: `Norway expelled sixty of its fishing trawlers in May 2023.\n\n${others}`,
      because: 'whose “its” is would be the question',
    },
  ],
});
