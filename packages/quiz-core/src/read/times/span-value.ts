/** One step finer, for the half of a unit that is not whole. */
const FINER = new Map<string, readonly [unit: string, times: number]>([
  ['TM', ['TS', 60]],
  ['TH', ['TM', 60]],
  ['D', ['TH', 24]],
  ['Y', ['M', 12]],
]);

/**
 * The TIMEX3 value of a length of time.
 *
 * @param count how many; null when the text does not say ("several years" -> PXY).
 * @param unit a unit as data/calendar.json writes it: Y, M, W, D, DE, CE, Q, or TH, TM, TS.
 */
export function spanValue(count: number | null, unit: string): string {
  const clock = unit.startsWith('T') ? 'T' : '';
  const letter = unit.slice(clock.length);
  if (count === null) return `P${clock}X${letter}`;
  if (unit === 'Q') return `P${count * 3}M`;
  if (unit === 'DE') return `P${count * 10}Y`;
  if (unit === 'CE') return `P${count * 100}Y`;
  const [finer, times] = FINER.get(unit) ?? [];
  const rest = count % 1;
  if (finer === undefined || times === undefined || rest === 0) return `P${clock}${count}${letter}`;
  const whole = Math.floor(count);
  const finerClock = finer.startsWith('T') && clock === '' ? 'T' : '';
  return `P${clock}${whole > 0 ? whole + letter : ''}${finerClock}${Math.round(rest * times)}${finer.replace('T', '')}`;
}
