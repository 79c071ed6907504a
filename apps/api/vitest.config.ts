import { databaseProjects } from '@quoth/db/testing';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/build.ts',
    testTimeout: 30_000,
    projects: databaseProjects(),
  },
});
