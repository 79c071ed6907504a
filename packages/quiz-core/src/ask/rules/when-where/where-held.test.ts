import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { whereHeld } from './where-held.js';

const places = 'Boats from Norway and Denmark use the harbour. Ships from Sweden do not.';

describeRule(whereHeld, {
  makes: [
    {
      from: `At the 2019 Harbour Masters conference in Iceland, Bo Lind told Cora Marsh to “sell” the old lighthouse of Arle.\n\n${places}\n\n${harbour}`,
      stem: 'In which country did Bo Lind tell Cora Marsh to “sell” the old lighthouse of Arle?',
      key: 'Iceland',
    },
    {
      from: `Ana Silva speaks during her meeting with heads of northern shipyards at the Baltic Forum in Hamburg, Germany, on May 3, 2024.\n\n${harbour}`,
      stem: 'In which city was Ana Silva’s meeting with heads of northern shipyards held?',
      key: 'Hamburg',
    },
  ],
  refuses: [
    {
      from: `Lind went to the 2019 Harbour Masters conference in Iceland.\n\n${places}\n\n${harbour}`,
      because: 'whoever follows the news may know it, and nothing is said to have been done there',
    },
    {
      from: `As the 2025 Harbour Masters conference in Iceland approaches, Lind is busy.\n\n${places}\n\n${harbour}`,
      because: 'it has not been held',
    },
    {
      from: `Lind went to the Chamber of Fishing summit in Iceland.\n\n${places}\n\n${harbour}`,
      because: '“the Fishing summit” is not its name',
    },
    {
      from: `Lind went to the 2019 Harbour Masters conference in Cleethorpes, England.\n\n${harbour}`,
      because: 'nobody knows what is beside it',
    },
    { from: `Lind went to a conference in Iceland.\n\n${places}\n\n${harbour}`, because: 'it is any conference' },
    {
      from: `The Harbour Masters conference in Iceland was long. The Harbour Masters conference in Spain was short.\n\n${places}\n\n${harbour}`,
      because: 'two conferences go by that name',
    },
    {
      from: `Lind went to the 2019 Harbour Masters conference in Zembla.\n\n${harbour}`,
      because: 'nobody knows what is beside it',
    },
  ],
});
