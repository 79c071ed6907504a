import { defineConfig } from 'vitest/config';
import { databaseProjects } from './src/testing/database-projects.js';

export default defineConfig({
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000, projects: databaseProjects() },
});
