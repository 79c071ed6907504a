import { Conflict } from '../../lib/errors.js';
import type { LoadedPlay } from './stored/loaded-play.js';

/** @throws `Conflict` not-all-answered */
export function requireAllAnswered({ places }: LoadedPlay): void {
  const left = places.filter(({ earned }) => earned === null).length;
  if (left > 0) throw new Conflict({ code: 'not-all-answered', params: { left } });
}
