import { customType, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { z } from 'zod';

/** A moment, stored as `timestamptz(3)`: a JavaScript `Date` goes in and comes out without losing anything. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/** The id of a row. The caller makes it (UUIDv7): randomness is passed in, so the database has no default. */
export const rowId = () => uuid('id').primaryKey();

/**
 * A `jsonb` column whose values always satisfy `schema`: they are parsed on the way in and on the way out, so a row written
 * by another version of the program is refused instead of being believed.
 *
 * @throws `ZodError` on a value that does not parse, in either direction.
 */
export function checkedJson<T extends z.ZodType>(name: string, schema: T) {
  return customType<{ data: z.output<T>; driverData: unknown }>({
    dataType: () => 'jsonb',
    toDriver: (value) => JSON.stringify(schema.parse(value)),
    fromDriver: (value) => schema.parse(value),
  })(name);
}
