import type { Metadata } from 'next';
import { translate } from '../../i18n/translator';
import { NewClient } from './client';

export const metadata: Metadata = { title: translate('new.title') };

export default function NewPage() {
  return <NewClient />;
}
