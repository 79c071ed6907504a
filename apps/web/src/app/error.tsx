'use client';

import { useTranslations } from 'use-intl';
import { Button } from '../components/button';
import { buttonLook } from '../components/button-look';
import { DropMark } from '../components/drop-mark';
import { Page } from '../components/page';

/** Shown in place of a page that failed. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations();
  return (
    <Page>
      <DropMark className="h-8 text-rule-strong" />
      <h1 className="mt-4 font-bold font-serif text-head">{t('problems.errorHeading')}</h1>
      <p className="mt-3 text-read">{t('problems.unexpected')}</p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="primary" onClick={reset}>
          {t('app.retry')}
        </Button>
        <a href="/" className={buttonLook()}>
          {t('app.toHome')}
        </a>
      </div>
    </Page>
  );
}
