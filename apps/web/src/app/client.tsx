'use client';

import { useTranslations } from 'use-intl';
import { ButtonLink } from '../components/button-link';
import { Icon } from '../components/icon';
import { Page } from '../components/page';
import { MyArticles } from '../features/articles/my-articles';
import { Samples } from '../features/play/samples';

/** The home page: a quiz to start with, and what this browser has pasted. */
export function HomeClient() {
  const t = useTranslations('home');
  return (
    <Page width="wide">
      <h1 className="font-bold font-serif text-head sm:text-show">{t('heading')}</h1>
      <p className="mt-3 max-w-xl text-ink-soft text-read">{t('lead')}</p>
      <Samples />
      <section aria-labelledby="mine" className="mt-12">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="mine" className="font-bold font-serif text-title">
            {t('mine')}
          </h2>
          <ButtonLink kind="secondary" href="/new">
            <Icon name="add" />
            {t('new')}
          </ButtonLink>
        </div>
        <MyArticles />
      </section>
    </Page>
  );
}
