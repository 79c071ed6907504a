import type { Metadata } from 'next';
import { buttonLook } from '../components/button-look';
import { DropMark } from '../components/drop-mark';
import { Page } from '../components/page';
import { translate } from '../i18n/translator';

export const metadata: Metadata = { title: translate('problems.notFoundTitle') };

export default function NotFoundPage() {
  return (
    <Page>
      <DropMark className="h-8 text-rule-strong" />
      <h1 className="mt-4 font-bold font-serif text-head">{translate('problems.notFoundHeading')}</h1>
      <p className="mt-3 text-read">{translate('problems.notFound')}</p>
      <a href="/" className={buttonLook('primary', 'mt-6')}>
        {translate('app.toHome')}
      </a>
    </Page>
  );
}
