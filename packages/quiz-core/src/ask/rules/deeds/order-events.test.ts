import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { orderEvents } from './order-events.js';

const events =
  'Bo Lind opened the museum in 2011. Cora Marsh repaired the lighthouse in 2004. Dan Noor painted a mural in 2019.';

describeRule(orderEvents, {
  makes: [
    {
      from: `${events}\n\n${harbour}`.replace(' on Monday', ''),
      stem: 'Put these events in the order in which they took place, earliest first.',
      key: ['Cora Marsh repaired the lighthouse', 'Bo Lind opened the museum', 'Dan Noor painted a mural'],
    },
  ],
  refuses: [
    {
      from: `${events.replace('in 2004', 'long ago')}\n\n${harbour}`.replace(' on Monday', ''),
      because: 'two events have dates',
    },
    {
      from: `${events.replace('2004', '2011')}\n\n${harbour}`.replace(' on Monday', ''),
      because: 'two events are of one year',
    },
  ],
});
