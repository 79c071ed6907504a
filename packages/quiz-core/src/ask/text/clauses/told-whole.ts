import type { Entity } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { sayDate } from '../dates/say-date.js';
import { selfContained } from '../sentences/self-contained.js';

const relative =
  /\b(?:last|this|next|the following) \p{L}+$|^(?:yesterday|today|tomorrow|tonight)$| (?:ago|earlier)$/iu;

/**
 * A passage that stands alone, "next fall" said as the date it is. A day is left out: what happened is known without it.
 *
 * @returns null where it does not stand alone.
 */
export function toldWhole(
  asking: Asking,
  at: { readonly start: number; readonly end: number },
  owner: Entity | null,
): string | null {
  const { text } = asking.reading;
  const time = asking.timesIn(at.start, at.end).find((one) => relative.test(one.text));
  if (time === undefined) return part(asking, at, owner);
  const date = dated(time);
  const before = text.slice(at.start, time.start);
  const preposition = / (?:in|on|for|from|by|since|until|over|during|at|of|before|after) $/u.exec(before)?.[0].trim();
  // "By the end of next year": told without it, the rest is as true.
  if (date === null)
    return preposition === 'by' && text.slice(time.end, at.end).trim() === ''
      ? part(asking, { start: at.start, end: time.start - ' by '.length }, owner)
      : null;
  const isOf = preposition === 'of' && / (?:end|start|beginning|middle) of $/u.test(before);
  if (preposition !== undefined && !isOf && !/^(?:in|on|from|by|since|until)$/u.test(preposition)) return null;
  const isDay = /day,/u.test(date);
  const left = part(
    asking,
    { start: at.start, end: time.start - (preposition === undefined ? 0 : preposition.length + 1) },
    owner,
  );
  const right = toldWhole(asking, { start: time.end, end: at.end }, owner);
  if (left === null || right === null || (isDay && preposition !== undefined && preposition !== 'on')) return null;
  return [left, isDay ? '' : `${preposition ?? 'in'} ${date}`, right].filter((one) => one !== '').join(' ');
}

/** "The end of next year" is the end of 2025. */
function dated({ text, value }: { readonly text: string; readonly value: string | null }): string | null {
  const [part = ''] = /^the (?:end|start|beginning|middle) of /u.exec(text) ?? [];
  const said = sayDate(value);
  return said === null ? null : `${part}${said}`;
}

function part(asking: Asking, at: { start: number; end: number }, owner: Entity | null): string | null {
  const { text } = asking.reading;
  if (text.slice(at.start, at.end).trim() === '') return '';
  // "Moorline will close its mill": what opens the object is the subject's own.
  const [own = ''] =
    (owner && possessives[owner.type === 'PER' ? 'person' : 'body'].exec(text.slice(at.start, at.end))) ?? [];
  const told = selfContained(asking, { start: at.start + own.length, end: at.end }, owner)?.trim();
  return told === undefined ? null : `${own}${told}`.trim();
}

const possessives = { person: /^\s*(?:his|her) /u, body: /^\s*its /u };
