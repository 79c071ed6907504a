import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run typecheck`, tests included; a build does not do it a second time.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    // Messages reach the browser compiled (src/i18n/messages.ts), so the parser of the message format stays out of it.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
};

export default config;
