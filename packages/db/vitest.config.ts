import { defineConfig } from 'vitest/config';
import { databaseProjects } from './src/testing/database-projects.js';

const embeddedOnly = ['src/connect.test.ts', 'src/kill.test.ts', 'src/lock/**'];

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/build.ts',
    testTimeout: 30_000,
    projects: databaseProjects(embeddedOnly),
  },
});
