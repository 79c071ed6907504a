import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/fixtures/chromium.mjs';

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    actionTimeout: 15_000,
    launchOptions: launchOptions(),
  },
});
