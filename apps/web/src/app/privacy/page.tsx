import type { Metadata } from 'next';
import { Page } from '../../components/page';
import { translate } from '../../i18n/translator';
import { PrivacyClient } from './client';

export const metadata: Metadata = { title: translate('privacy.title') };

const heading = 'mt-8 font-bold font-serif text-title';

export default function PrivacyPage() {
  return (
    <Page>
      <h1 className="font-bold font-serif text-head">{translate('privacy.title')}</h1>
      <p className="mt-3 text-read">{translate('privacy.lead')}</p>
      <h2 className={heading}>{translate('privacy.keptHeading')}</h2>
      <ul className="mt-3 grid list-disc gap-3 pl-5">
        <li>{translate('privacy.keptPlays')}</li>
        <li>{translate('privacy.keptArticles')}</li>
        <li>{translate('privacy.keptCookie')}</li>
        <li>{translate('privacy.keptTab')}</li>
      </ul>
      <h2 className={heading}>{translate('privacy.whereHeading')}</h2>
      <p className="mt-3">{translate('privacy.where')}</p>
      <h2 className={heading}>{translate('privacy.forgetHeading')}</h2>
      <p className="mt-3">{translate('privacy.forgetText')}</p>
      <PrivacyClient />
    </Page>
  );
}
