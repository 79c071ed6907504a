import { describeRule } from '../../testing/describe-rule.js';
import { harbour } from '../../testing/harbour.js';
import { whichOf } from './which-of.js';

const places = 'Boats from Norway and Denmark use the harbour. Ships from Sweden do not.';

describeRule(whichOf, {
  makes: [
    {
      from: `Cora Marsh sold three steel trawlers to Iceland, Ireland and Portugal.\n\n${places}\n\n${harbour}`,
      stem: 'To which countries did Cora Marsh sell steel trawlers?',
      key: ['Iceland', 'Ireland', 'Portugal'],
    },
  ],
  refuses: [
    {
      from: `Cora Marsh sold three steel trawlers to Iceland.\n\n${places}\n\n${harbour}`,
      because: 'it is one country',
    },
    {
      from: `Cora Marsh sold three steel trawlers to Iceland, Ireland and Portugal.\n\n${harbour}`,
      because: 'no other country is named',
    },
  ],
});
