import { defineConfig } from 'vitest/config';

/** What reckons with days runs once more a day ahead of UTC: nothing here may depend on the machine's time zone. */
const withDays = [
  'src/read/{times/*,fixtures,publication-date}.test.ts',
  'src/ask/{ask,options/*,rules/when-where/*}.test.ts',
  'src/{choose/*,command-line}.test.ts',
];
const zones = { UTC: ['{src,eval}/**/*.test.{ts,mjs}'], 'Pacific/Auckland': withDays };

export default defineConfig({
  test: {
    projects: Object.entries(zones).map(([TZ, include]) => ({
      test: { name: TZ, env: { TZ }, include, testTimeout: 30_000 },
    })),
  },
});
