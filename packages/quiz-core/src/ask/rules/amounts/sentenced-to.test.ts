import { describeRule } from '../../../testing/describe-rule.js';
import { sentencedTo } from './sentenced-to.js';

describeRule(sentencedTo, {
  makes: [
    {
      from: 'A former bank clerk who stole £2m from customers was jailed for seven years on Friday.\n\nCora Marsh, 44, wept as the judge spoke. Marsh had pleaded guilty in May.',
      stem: 'To how many years in prison was Cora Marsh sentenced?',
      key: 'seven',
      opensAt: 'jailed for seven years',
    },
  ],
  refuses: [
    {
      from: 'A nephew of Ana Silva was sentenced on Monday to eight years in prison.\n\nBo Lind, 33, had denied the charge.',
      because: 'the description names another person',
    },
    {
      from: 'A former clerk was jailed for seven years on Friday.\n\nCora Marsh wept as the judge spoke. Marsh had pleaded guilty.',
      because: 'nothing says that it is she',
    },
    {
      from: 'A former clerk was jailed for seven years and six months.\n\nCora Marsh, 44, had pleaded guilty.',
      because: 'it was longer than seven years',
    },
    {
      from: 'A man was jailed for four years for stealing dogs.\n\nBo Lind, 58, the judge in the case, shook his head.',
      because: 'nothing says that he is the accused',
    },
  ],
});
