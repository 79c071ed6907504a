import { z } from 'zod';

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Settings {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly databaseUrl: string | undefined;
  /** The folder of the embedded database. */
  readonly folder: string;
  readonly publicUrl: URL | undefined;
  readonly trustProxy: boolean;
  readonly logLevel: (typeof levels)[number];
}

/** A setting that cannot be used. `message` is one sentence for whoever set it. */
export class BadSetting extends Error {}

const settingsSchema = z.object({
  HOST: z.string().default('127.0.0.1'),
  API_PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(0),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  QUOTH_DATA: z.string().default('.quoth'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.enum(['true', 'false']).default('false'),
  LOG_LEVEL: z.enum(levels).default('info'),
});

const wanted: Record<keyof z.infer<typeof settingsSchema>, string> = {
  HOST: 'an address of this machine',
  API_PORT: 'a number from 0 to 65535',
  DATABASE_URL: 'a Postgres address such as postgres://user:password@host/database',
  QUOTH_DATA: 'a folder',
  PUBLIC_URL: 'an address such as https://quiz.example.org',
  TRUST_PROXY: 'true or false',
  LOG_LEVEL: `one of ${levels.join(', ')}`,
};

/**
 * Reads the settings of the API; one that is set to nothing counts as not set.
 *
 * @throws `BadSetting` with what is wrong. The value of DATABASE_URL is never in it, because it may hold a password.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsSchema.safeParse(set);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0];
    const known = settingsSchema.keyof().parse(name);
    const shown = known === 'DATABASE_URL' ? '' : `, and it is "${environment[known]}"`;
    throw new BadSetting(`${known} must be ${wanted[known]}${shown}.`);
  }
  const { HOST, API_PORT, DATABASE_URL, QUOTH_DATA, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL } = parsed.data;
  return {
    host: HOST,
    port: API_PORT,
    databaseUrl: DATABASE_URL,
    folder: QUOTH_DATA,
    publicUrl: PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL),
    trustProxy: TRUST_PROXY === 'true',
    logLevel: LOG_LEVEL,
  };
}
