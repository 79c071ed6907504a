import { describeRule } from '../../../testing/describe-rule.js';
import { whichTwo } from './which-two.js';

const others = 'Denmark and Finland were asked as well. Ana Silva was glad.';

describeRule(whichTwo, {
  makes: [
    {
      from: `Norway and Sweden signed an agreement on Monday to reopen a mountain railway that was closed in 1990. ${others}`,
      stem: 'Which two countries signed an agreement to reopen a mountain railway?',
      key: 'Norway and Sweden',
    },
  ],
  refuses: [
    {
      from: 'Norway and Sweden signed an agreement on Monday to reopen a mountain railway. Denmark was asked as well.',
      because: 'there is one other country only',
    },
    {
      from: `Norway and Sweden agreed on Monday to differ on the sea border. ${others}`,
      because: 'it is no agreement',
    },
    { from: `Norway and Sweden agreed on Monday to do it. ${others}`, because: 'nothing says on what' },
    {
      from: `Norway and Bo Lind signed an agreement to reopen a mountain railway. ${others}`,
      because: 'one of the two is no country',
    },
  ],
});
