import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { byHowMuch } from './by-how-much.js';

describeRule(byHowMuch, {
  makes: [
    {
      from: 'The number of puffins on the coast of Iceland has fallen by 52 percent in 25 years. Nobody knows why it is so.',
      stem: 'By how much has the number of puffins on the coast of Iceland fallen?',
      key: '52 percent',
    },
    {
      from: `Shares of Moorline fell 6.3% in early trading.\n\n${harbour}`,
      stem: 'By how much did shares of Moorline fall?',
      key: '6.3%',
    },
    {
      from: `The price of herring rose by 40 percent over the winter.\n\n${harbour}`,
      stem: 'By how much did the price of herring rise?',
      key: '40 percent',
    },
  ],
  refuses: [
    { from: `Shares of Moorline fell in early trading.\n\n${harbour}`, because: 'there is no figure' },
    { from: `Silva said the price of herring rose 40%.\n\n${harbour}`, because: 'the reporter does not vouch for it' },
    { from: `Their price rose 40% over the winter.\n\n${harbour}`, because: 'nothing says whose price' },
    {
      from: `The price of herring rose 40% in May. The price of herring rose 9% in June.\n\n${harbour}`,
      because: 'it changed twice',
    },
    { from: `The share of herring rose 4 percent points.\n\n${harbour}`, because: 'points are no percent' },
  ],
});
