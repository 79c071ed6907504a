import { addDays, type PlainDate, plainDate, weekdayOf } from './plain-date.js';

/** The nth `weekday` (1 Monday) of a month. */
function nth(year: number, month: number, weekday: number, n: number): PlainDate {
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7);
}

function lastMonday(year: number, month: number): PlainDate {
  const last = addDays(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, -1);
  return addDays(last, 1 - weekdayOf(last));
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easter(year: number): PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 };
}

/**
 * The day a holiday falls on.
 *
 * @param holiday `MM-DD`, or the name of a moving one as data/calendar.json writes it.
 * @returns null for a name it does not know. Moving ones as the United States keep them.
 */
export function holidayIn(holiday: string, year: number): PlainDate | null {
  switch (holiday) {
    case 'thanksgiving':
      return nth(year, 11, 4, 4);
    case 'labour':
      return nth(year, 9, 1, 1);
    case 'memorial':
      return lastMonday(year, 5);
    case 'king':
      return nth(year, 1, 1, 3);
    case 'presidents':
      return nth(year, 2, 1, 3);
    case 'easter':
      return easter(year);
    case 'good friday':
      return addDays(easter(year), -2);
    case 'easter monday':
      return addDays(easter(year), 1);
    default: {
      const [month, day] = holiday.split('-').map(Number);
      return month && day ? plainDate(year, month, day) : null;
    }
  }
}
