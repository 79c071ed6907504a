import { defineConfig } from 'vitest/config';
import { databaseProjects } from './src/testing/database-projects.js';

const only = {
  pglite: ['src/connect.test.ts', 'src/kill.test.ts', 'src/lock/**', 'src/readme.test.ts'],
  postgres: ['src/open-postgres.test.ts'],
};

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/build.ts',
    testTimeout: 30_000,
    projects: databaseProjects(only),
  },
});
