import { z } from 'zod';

/** A UUIDv7 of ours: random, says nothing. */
export const idSchema = z.uuid();

/** An instant as an ISO string in UTC. */
export const instantSchema = z.iso.datetime();

/** US school grades a text is readable at, both inclusive (`{ from: 11, to: 12 }`). */
export const gradeSchema = z.object({ from: z.int(), to: z.int() });
export type Grade = z.infer<typeof gradeSchema>;

/** Whether players see the evidence passages only, or the whole article. */
export const shownToPlayersSchema = z.enum(['evidence', 'whole']);
