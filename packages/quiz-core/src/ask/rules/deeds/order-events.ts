import { maySayTheSame, overlap } from '../../../check/text/overlap.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { order } from '../../build/made.js';
import { type Action, actions } from '../../text/deeds/action.js';
import { withPreposition } from '../../text/deeds/with-preposition.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const orderEvents: AskRule = {
  id: 'order-events',
  asks: 'order',
  make: (asking) => {
    const dated = actions(asking).flatMap((action) => datedEvent(asking, action));
    const apart = dated.filter((event, index) => dated.slice(0, index).every((earlier) => isApart(earlier, event)));
    return inOrder(asking, apart.slice(0, most));
  },
};

const fewest = 3;
const most = 4;
const difficulty = 0.75;

interface DatedEvent {
  readonly text: string;
  readonly date: string;
  readonly action: Action;
}

/** What happened, told without its date. */
function datedEvent(asking: Asking, action: Action): DatedEvent[] {
  const times = asking.reading.times.filter(({ start, end }) => start >= action.rest.start && end <= action.rest.end);
  const [time] = times;
  const at = time && times.length === 1 ? withPreposition(asking, time, /^(?:on|in)$/iu) : null;
  const verb = action.verbs[0];
  if (!time?.value || at === null || !verb || !/^\d{4}(?:-\d{2}){0,2}$/u.test(time.value)) return [];
  const before = selfContained(asking, { start: verb.start, end: at.start }, action.subject);
  const after =
    at.end >= action.rest.end ? '' : selfContained(asking, { start: at.end, end: action.rest.end }, action.subject);
  if (before === null || after === null) return [];
  const subject = action.name;
  const text = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${before} ${after}`.replace(/\s+/gu, ' ').trim();
  return [{ text, date: time.value, action }];
}

/** Two events whose order the dates decide: neither date lies within the other. */
function isApart(a: DatedEvent, b: DatedEvent): boolean {
  return !a.date.startsWith(b.date) && !b.date.startsWith(a.date) && overlap(a.text, b.text) < maySayTheSame;
}

function inOrder(asking: Asking, events: readonly DatedEvent[]): Question[] {
  if (events.length < fewest) return [];
  const sorted = events.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const evidence = sorted.map(({ action }) => passage(asking, action));
  const explanation = 'The article dates each of them.';
  const stem = 'Put these events in the order in which they took place, earliest first.';
  return order(
    { rule: orderEvents, stem, explanation, difficulty, evidence },
    sorted.map(({ text }) => text),
  );
}
