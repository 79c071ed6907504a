interface Project {
  /** Keeps what the package's own configuration says besides the projects. */
  extends: true;
  test: { name: string; env: Record<string, string>; hookTimeout: number; exclude: string[] };
}

/** Test files that are about one of the databases alone. */
interface Only {
  pglite: string[];
  postgres: string[];
}

/**
 * The vitest projects that run one suite on both databases: `pglite` always, `postgres` where TEST_DATABASE_URL names a
 * server. They run under different time zones, because nothing may depend on the machine's.
 *
 * Use: `defineConfig({ test: { include: [...], projects: databaseProjects() } })`.
 */
export function databaseProjects(only: Only = { pglite: [], postgres: [] }): Project[] {
  const project = (name: string, env: Record<string, string>, exclude: string[]): Project => ({
    extends: true,
    test: { name, env, exclude, hookTimeout: 60_000 },
  });
  const url = process.env.TEST_DATABASE_URL;
  const pglite = project('pglite', { TZ: 'UTC', TEST_DATABASE_URL: '' }, only.postgres);
  if (!url) return [pglite];
  return [pglite, project('postgres', { TZ: 'Pacific/Auckland', TEST_DATABASE_URL: url }, only.pglite)];
}
