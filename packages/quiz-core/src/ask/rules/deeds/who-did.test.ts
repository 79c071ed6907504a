import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { describeRule } from '../../../testing/describe-rule.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { whoDid } from './who-did.js';

/** People of whom nothing is told that could be asked. */
const quiet =
  'The mayor, Ana Silva, met Bo Lind, the fire chief. Cora Marsh, a marine engineer, met Dan Noor, a local historian. Peter Hale, an old fisherman, saw Ana Silva.';

describeRule(whoDid, {
  makes: [
    {
      from: `Bo Lind opened the lighthouse museum with a borrowed ladder.\n\n${harbour}`,
      stem: 'Who opened the lighthouse museum with a borrowed ladder?',
      key: 'Bo Lind',
    },
    { from: harbour, stem: 'Who inspected the new harbour wall?', key: 'Ana Silva' },
  ],
  refuses: [
    {
      from: `Cora Marsh appealed to the harbour council of Arle, seeking a second wall.\n\n${harbour.replace('inspected the new harbour wall on Monday', 'slept')}`,
      because: 'what she sought is cut off',
    },
    {
      from: harbour.replace('inspected the new harbour wall', 'gave the Arle museum such old anchors'),
      because: 'of which sort the anchors were stands elsewhere',
    },
    {
      from: `Lind spent the past 11 seasons as the play by play announcer for the Arle Gulls and their second team.\n\n${quiet}`,
      because: 'what he spent them on is cut off',
    },
    {
      from: `Bo Lind won third place at the Arle Harbour Race Gus Hale.\n\n${quiet}`,
      because: 'a name behind a name is of the next line',
    },
    {
      from: `Bo Lind settled the long quarrel between Moorline and Nordvik Airlines, which had lost 40 boats.\n\n${quiet}`.replace(
        'Moorline and',
        'Moorline, and',
      ),
      because: 'with whom the quarrel was is cut off',
    },
    {
      from: `Bo Lind sailed the northern route from the resulting anchorage.\n\n${quiet}`,
      because: 'what it resulted from stood before',
    },
    {
      from: `Moor City 3-2 Bray Rovers: Lind sinks the hosts\n\nBo Lind doubled the lead of the hosts with a header from the Arle end.\n\n${quiet}`,
      because: 'nobody else in it is a player',
    },
    {
      from: `Bo Lind gave no reason for the closing of the Arle lighthouse.\n\n${quiet}`,
      because: 'others gave none either',
    },
    {
      from: `${quiet} ${'The sea was calm. '.repeat(12)}\n\nBo Lind opened the lighthouse museum with a borrowed ladder.`,
      because: 'it stands far down, behind the story',
    },
    { from: `Bo Lind hammered the mayor Ana Silva.\n\n${quiet}`, because: 'others may have hammered her too' },
    {
      from: `Bo Lind entered the northern harbour race of Arle with Ana Silva in May.\n\n${quiet}`,
      because: 'others will have entered it too',
    },
    { from: `Bo Lind has won regattas with open crews.\n\n${quiet}`, because: 'it names and counts nothing' },
    {
      from: harbour.replace('inspected the new harbour wall on Monday', 'slept'),
      because: 'the clause says too little',
    },
    { from: harbour.replace('inspected', 'did not inspect'), because: 'it did not happen' },
    { from: harbour.replace('inspected', 'is inspecting'), because: 'what goes on may be going on for others' },
    {
      from: harbour.replace('inspected the new harbour wall', 'inspected the company'),
      because: '“the company” is named nowhere',
    },
    { from: 'Ana Silva inspected the new harbour wall on Monday.', because: 'nobody else is in the article' },
  ],
});

it('offers whom the article speaks of most', () => {
  const heard =
    '“It leaked,” said Gus Hale, a cook. “It sank,” said Ida Wren, a diver. “It froze,” said Ed Voss, a smith.';
  const from = `${heard}\n\nBo Lind, the fire chief, opened the lighthouse museum with a borrowed ladder.\n\n${quiet} Silva, Marsh and Noor left. Silva, Marsh and Noor came back.`;
  const questions = whoDid.make(prepare(read({ id: 'case', text: from })));
  const question = questions.find(({ stem }) => stem.includes('lighthouse'));
  expect(question?.stem).toBeDefined();
  expect(JSON.stringify(question)).not.toMatch(/Gus Hale|Ida Wren|Ed Voss/u);
});
