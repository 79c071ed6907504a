import { describeRule } from '../../../testing/describe-rule.js';
import { whereDoing } from './where-doing.js';

const places = 'Boats from Denmark, Sweden and Iceland use the harbour.';

describeRule(whereDoing, {
  makes: [
    {
      from: `Ana Silva began a long denunciation of Norway for building its largest wind farm in Finland.\n\n${places}`,
      stem: 'In which country was Norway building its largest wind farm?',
      key: 'Finland',
    },
  ],
  refuses: [
    {
      from: `Ana Silva accused Norway of building its largest wind farm in Finland.\n\n${places}`,
      because: 'it may not be so',
    },
    {
      from: `Ana Silva praised Norway for building its largest wind farm and sailing in Finland.\n\n${places}`,
      because: 'there are two deeds',
    },
    { from: `Ana Silva praised Norway for its wind farm in Finland.\n\n${places}`, because: 'nothing is being done' },
  ],
});
