import { defineConfig } from 'vitest/config';

/** Every suite runs under two time zones: nothing here may depend on the machine's. */
export default defineConfig({
  test: {
    projects: ['UTC', 'Pacific/Auckland'].map((TZ) => ({
      test: { name: TZ, env: { TZ }, include: ['{src,fixtures,eval}/**/*.test.ts'], testTimeout: 30_000 },
    })),
  },
});
