import { databaseProjects } from '@quoth/db/testing';
import { defineConfig } from 'vitest/config';

/** Tests of the process itself: it holds the embedded database, whatever the suite's is, so once is enough. */
const ofTheProcess = ['src/server.test.ts', 'src/engine/engine.test.ts'];

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/build.ts',
    testTimeout: 30_000,
    projects: databaseProjects().map((project) => ({
      ...project,
      test: { ...project.test, exclude: project.test.name === 'postgres' ? ofTheProcess : [] },
    })),
  },
});
