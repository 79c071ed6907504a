import { expect, it } from 'vitest';
import { read } from '../../../read/index.js';
import { harbour } from '../../../testing/harbour.js';
import { prepare } from '../../prepare/prepare.js';
import { isChild } from './is-child.js';

function isChildIn(text: string): boolean {
  const prepared = prepare(
    read({ id: 'case', text: `${text} Ben Lee left the harbour on Monday. Ben Lee came back.\n\n${harbour}` }),
  );
  const who = prepared.whoNamed('Ben Lee');
  return who !== null && isChild(prepared, who);
}

it.each([
  'Ben Lee, 10, spoke.',
  'Nine-year-old Ben Lee spoke.',
  'Ben Lee, a fifth-grader, spoke.',
  'The 14-year-old schoolboy Ben Lee spoke.',
])('knows a child: %s', (text) => expect(isChildIn(text)).toBe(true));

it.each(['Ben Lee, 34, spoke.', 'The 60-year-old Ben Lee spoke.', 'Ben Lee, 10 percent of whose boats sank, spoke.'])(
  'takes nobody else for one: %s',
  (text) => expect(isChildIn(text)).toBe(false),
);
