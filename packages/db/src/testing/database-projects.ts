interface Project {
  /** Keeps what the package's own configuration says besides the projects. */
  extends: true;
  test: { name: string; env: Record<string, string>; hookTimeout: number };
}

/**
 * The vitest projects that run one suite on both databases: `pglite` always, `postgres` where TEST_DATABASE_URL names a
 * server. They run under different time zones, because nothing may depend on the machine's.
 *
 * Use: `defineConfig({ test: { include: [...], projects: databaseProjects() } })`.
 */
export function databaseProjects(): Project[] {
  const project = (name: string, env: Record<string, string>): Project => ({
    extends: true,
    test: { name, env, hookTimeout: 60_000 },
  });
  const url = process.env.TEST_DATABASE_URL;
  const pglite = project('pglite', { TZ: 'UTC', TEST_DATABASE_URL: '' });
  return url ? [pglite, project('postgres', { TZ: 'Pacific/Auckland', TEST_DATABASE_URL: url })] : [pglite];
}
