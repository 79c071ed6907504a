import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { howManySaid } from './how-many-said.js';

describeRule(howManySaid, {
  makes: [
    {
      from: `Silva said an acre of Bray could feed 40 tons of herring.\n\n${harbour}`,
      stem: 'How many tons of herring did Ana Silva say an acre of Bray could feed?',
      key: '40',
    },
    {
      from: `Silva said Arle would buy 40 fishing boats from Bray.\n\n${harbour}`,
      stem: 'How many fishing boats did Ana Silva say Arle would buy from Bray?',
      key: '40',
    },
    {
      from: `Silva said the storm destroyed about 300 sheds, which stood empty.\n\n${harbour}`,
      stem: 'How many sheds did Ana Silva say the storm destroyed?',
      key: 'about 300',
    },
  ],
  refuses: [
    {
      from: `Silva said Arle would offer 1,850 francs each for Bray boats.\n\n${harbour}`,
      because: 'money is no count',
    },
    { from: `Silva said Arle would not buy 40 fishing boats.\n\n${harbour}`, because: 'the number was denied' },
    { from: `Silva said Arle would wait 40 weeks for boats.\n\n${harbour}`, because: 'it is a stretch of time' },
    {
      from: `Silva said Arle would mend walls and buy 40 boats.\n\n${harbour}`,
      because: 'it is one of two things',
    },
    { from: `Silva said Arle would pay for 40 boats.\n\n${harbour}`, because: 'the verb does not reach it' },
    { from: `Silva said these would sink 40 fishing boats.\n\n${harbour}`, because: '“these” points out of the stem' },
  ],
});
