import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { byHowMuch } from './by-how-much.js';

describeRule(byHowMuch, {
  makes: [
    {
      from: `Moorline Foods cut its forecast on Monday. Sales at shops open for more than a year dropped 6.3% in the third quarter.\n\n${harbour}`,
      stem: 'By how much did Moorline Foods’s sales at shops open for more than a year drop in the third quarter?',
      key: '6.3%',
    },
    {
      from: 'The number of puffins on the coast of Iceland has fallen by 52 percent in 25 years. Nobody knows why it is so.',
      stem: 'By how much has the number of puffins on the coast of Iceland fallen in 25 years?',
      key: '52 percent',
    },
    {
      from: `Shares of Moorline fell 6.3% in early trading.\n\n${harbour}`,
      stem: 'By how much did shares of Moorline fall in early trading?',
      key: '6.3%',
    },
    {
      from: `The price of herring rose by 40 percent over the winter.\n\n${harbour}`,
      stem: 'By how much did the price of herring rise over the winter?',
      key: '40 percent',
    },
    {
      from: `Moorline Foods cut its forecast on Monday. Net sales rose 12% to £4.2 billion in the three months ended March 31, missing estimates. Net profit fell 23% to £318 million.\n\n${harbour}`,
      stem: 'By how much did Moorline Foods’s net profit fall in the three months ended March 31?',
      key: '23%',
    },
    {
      from: `Moorline Foods cut its forecast on Monday. Sales volumes fell 14% in Norway last year, where shops dropped its jam.\n\n${harbour}`,
      stem: 'By how much did Moorline Foods’s sales volumes fall in Norway in 2023?',
      key: '14%',
    },
  ],
  refuses: [
    { from: `Net profit fell 23% to £318m.\n\n${harbour}`, because: 'nothing says whose profit, or of when' },
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
