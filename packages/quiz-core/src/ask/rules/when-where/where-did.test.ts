import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whereDid } from './where-did.js';

const places = 'Boats from Norway and Denmark use the harbour. Ships from Sweden do not.';

describeRule(whereDid, {
  makes: [
    {
      from: `Cora Marsh bought a fishing trawler in Iceland.\n\n${places}\n\n${harbour}`,
      stem: 'In which country did Cora Marsh buy a fishing trawler?',
      key: 'Iceland',
    },
  ],
  refuses: [
    {
      from: 'Three people were killed in Latvia and Lithuania and more than 90,000 homes lost power on Monday in a storm, officials said. Ana Silva lives in Sweden. Bo Lind came from Estonia.',
      because: 'it was in both of two places',
    },
    {
      from: `Cora Marsh bemoaned the heavy fishing in Iceland.\n\n${places}\n\n${harbour}`,
      because: 'it is the fishing that is in Iceland',
    },
    {
      from: `Cora Marsh sent the old anchor to a museum in Iceland.\n\n${places}\n\n${harbour}`,
      because: 'it is the museum that is in Iceland',
    },
    { from: `Cora Marsh bought a fishing trawler in Zembla.\n\n${harbour}`, because: 'nobody knows what is beside it' },
    {
      from: `Cora Marsh bought a fishing trawler from Iceland.\n\n${places}\n\n${harbour}`,
      because: 'it is not where she bought it',
    },
  ],
});
