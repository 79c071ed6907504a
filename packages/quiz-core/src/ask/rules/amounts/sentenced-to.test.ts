import { describeRule } from '../../../testing/describe-rule.js';
import { sentencedTo } from './sentenced-to.js';

describeRule(sentencedTo, {
  makes: [
    {
      from: 'A former treasurer who stole from a home for old sailors was jailed for six years on Friday.\n\nCora Marsh, 54, of Lower Bray, had admitted nine counts of fraud.',
      stem: 'To how many years in prison was Cora Marsh sentenced?',
      key: 'six',
    },
    {
      from: 'Bo Lind, a fire chief, robbed the harbour museum in March.\n\nYesterday he was jailed for three years and six months at Arle Crown Court after admitting the theft.',
      stem: 'For how long was Bo Lind sentenced to prison?',
      key: 'three years and six months',
      opensAt: 'jailed for three years',
    },
    {
      from: 'A harbour clerk who stole more than £2m from a home for old sailors, and spent it on horses, on a boat and on a long row of cold parties, has been jailed for five years.\n\nCora Marsh, 44, of Bray, wept. Marsh, who was the treasurer of the home, had denied the charge.',
      stem: 'To how many years in prison was Cora Marsh sentenced?',
      key: 'five',
    },
    {
      from: 'A former bank clerk who stole £2m from customers was jailed for seven years on Friday.\n\nCora Marsh, 44, wept as the judge spoke. Marsh had pleaded guilty in May.',
      stem: 'To how many years in prison was Cora Marsh sentenced?',
      key: 'seven',
      opensAt: 'jailed for seven years',
    },
    {
      from: 'A former clerk was jailed for seven years and six months.\n\nCora Marsh, 44, had pleaded guilty.',
      stem: 'For how long was Cora Marsh sentenced to prison?',
      key: 'seven years and six months',
    },
  ],
  refuses: [
    {
      from: 'Bo Lind, a fire chief, robbed the museum.\n\nHe was jailed for two years and six months, suspended for two years.',
      because: 'he need not go to prison',
    },
    {
      from: 'A nephew of Ana Silva was sentenced on Monday to eight years in prison.\n\nBo Lind, 33, had denied the charge.',
      because: 'the description names another person',
    },
    {
      from: 'A former clerk was jailed for seven years on Friday.\n\nCora Marsh wept as the judge spoke. Marsh had pleaded guilty.',
      because: 'nothing says that it is she',
    },
    {
      from: 'A man was jailed for four years for stealing dogs.\n\nBo Lind, 58, the judge in the case, shook his head.',
      because: 'nothing says that he is the accused',
    },
  ],
});
