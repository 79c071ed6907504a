import { describeRule } from '../../../testing/describe-rule.js';
import { byWhatVote } from './by-what-vote.js';

const article = 'Ana Silva, the mayor of Arle, watched from the gallery.';

describeRule(byWhatVote, {
  makes: [
    {
      from: `Councillors in Bray voted by 27 to 19 on Wednesday night to close three swimming pools in an attempt to fill an £8m hole in the budget. ${article}`,
      stem: 'By what vote did councillors in Bray decide to close three swimming pools?',
      key: '27 to 19',
    },
    {
      from: `The Senate voted 52-47 on Thursday to confirm Bo Lind as a judge. ${article}`,
      stem: 'By what vote did the Senate decide to confirm Bo Lind as a judge?',
      key: '52-47',
    },
    {
      from: `Lawmakers voted by 44 to 41 against a plan to raise tuition fees to £12,000 a year. ${article}`,
      stem: 'By how many votes to how many did lawmakers vote against a plan to raise tuition fees to £12,000 a year?',
      key: '44 to 41',
    },
    {
      from: `The council wanted to sell the harbours at Bray, Upper Lissel and Moor. But on Monday night, councillors voted by 31 to 12 to keep them. ${article}`,
      stem: 'By what vote did councillors decide to keep the harbours at Bray, Upper Lissel and Moor?',
      key: '31 to 12',
      opensAt: 'by 31 to 12',
    },
    {
      from: `The Harbour Board voted 8 to 5 on Thursday night to sink 4.2 miles of pipe in the bay, ending a fight over cost. The board had rejected, by a vote of 7 to 6, an offer of cheaper boats. ${article}`,
      stem: 'By what vote did the Harbour Board decide to sink 4.2 miles of pipe in the bay?',
      key: '8 to 5',
    },
    {
      from: `Councillors have voted to close two libraries in Bray despite a petition. The Bray council approved the plan by seven votes to two on Friday. ${article}`,
      stem: 'By what vote did the Bray council approve the plan to close two libraries in Bray?',
      key: 'seven to two',
    },
    {
      from: `The Metropolitan Harbour Board met on Monday. The board rejected the sale of the lighthouse by a vote of 7 to 6. ${article}`,
      stem: 'By what vote did the Metropolitan Harbour Board reject the sale of the lighthouse?',
      key: '7 to 6',
    },
    {
      from: `The Arle council approved the sale of the lighthouse by seven votes to two on Friday. ${article}`,
      stem: 'By what vote did the Arle council approve the sale of the lighthouse?',
      key: 'seven to two',
    },
    {
      from: `By a 2-to-1 vote, the Court of Appeals upheld the ban on trawling in Arle. ${article}`,
      stem: 'By what vote did the Court of Appeals uphold the ban on trawling in Arle?',
      key: '2-to-1',
    },
    {
      from: `The Arle council postponed a decision on whether to close Bray and Moor primary schools. The council voted 4-3 to delay the matter until June 20 after 300 people filled the hall. ${article}`,
      stem: 'By what vote did the Arle council decide to delay the decision on whether to close Bray and Moor primary schools until June 20?',
      key: '4-3',
    },
  ],
  refuses: [
    { from: `Councillors voted by 31 to 12 to keep them. ${article}`, because: 'nothing says what they kept' },
    {
      from: `Councillors voted by 31 to 12 to sell a pool in Arle. In May a vote of 22 to 21 had gone the other way. ${article}`,
      because: 'there were two votes',
    },
    {
      from: `Bo Lind voted 31 to 40 times to close a road in Arle. ${article}`,
      because: 'the larger number stands last',
    },
  ],
});
