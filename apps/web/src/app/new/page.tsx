import type { Metadata } from 'next';
import { Page } from '../../components/page';
import { translate } from '../../i18n/translator';
import { NewClient } from './client';

export const metadata: Metadata = { title: translate('new.title') };

export default function NewPage() {
  return (
    <Page>
      <h1 className="font-bold font-serif text-head">{translate('new.title')}</h1>
      <p className="mt-3 text-ink-soft text-read">{translate('new.lead')}</p>
      <NewClient />
    </Page>
  );
}
