import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Masthead } from '../components/masthead';
import { OfflineNotice } from '../components/offline-notice';
import { locale, messages } from '../i18n/messages';
import { TextProvider } from '../i18n/text-provider';
import { translate } from '../i18n/translator';
import { publicOrigin } from '../public-origin';
import { ApiProvider } from '../trpc/client';
import '../styles/global.css';

export const metadata: Metadata = {
  title: { default: translate('app.name'), template: `%s · ${translate('app.name')}` },
  description: translate('app.description'),
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfaf4' },
    { media: '(prefers-color-scheme: dark)', color: '#12151a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is rendered per request: the nonce of its scripts is (proxy.ts).
  await connection();
  return (
    // The origin of links is an attribute, read by CopyLink: a context would add to the script of every page.
    <html lang={locale} data-public-origin={publicOrigin()}>
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only rounded-control bg-press px-4 py-2 font-semibold text-on-press focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-30"
        >
          {translate('app.skip')}
        </a>
        <TextProvider locale={locale} messages={messages}>
          <ApiProvider>
            <OfflineNotice />
            <Masthead name={translate('app.name')} home={translate('app.home')} />
            <main id="main" tabIndex={-1} className="flex grow flex-col">
              {children}
            </main>
          </ApiProvider>
        </TextProvider>
        {/* A question has the screen to itself, so that its one button always stands at the same place at the lower edge. */}
        <footer className="in-[body:has([data-fills-screen])]:hidden border-rule border-t">
          <div className="mx-auto flex w-full max-w-7xl flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-4 text-ink-soft text-small sm:px-6">
            <p>{translate('app.footer')}</p>
            <a href="/privacy" className="py-1 underline underline-offset-4 hover:text-ink">
              {translate('app.privacy')}
            </a>
          </div>
        </footer>
      </body>
    </html>
  );
}
