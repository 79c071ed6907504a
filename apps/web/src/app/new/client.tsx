'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Page } from '../../components/page';
import { ArticleForm } from '../../features/articles/article-form';
import type { ArticleScreen } from '../../features/articles/article-screen';

/**
 * The form for an article of one's own, in the browser. Once the quiz is made its article is shown here: everything about it has
 * come with the answer, so nobody waits while the router fetches the article's own page, which then takes over.
 */
export function NewClient() {
  const t = useTranslations('new');
  const router = useRouter();
  const Screen = useArticleScreen();
  const [made, setMade] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (made !== null) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [made]);
  useEffect(() => {
    if (made === null) return;
    // Once what is here is painted: the router's fetch, and the server's rendering, would take their time from it.
    const later = setTimeout(() => router.push(`/articles/${made}`));
    return () => clearTimeout(later);
  }, [made, router]);
  if (made !== null && Screen !== null) return <Screen id={made} />;
  return (
    <Page>
      <h1 className="font-bold font-serif text-head">{t('title')}</h1>
      <p className="mt-3 text-ink-soft text-read">{t('lead')}</p>
      <ArticleForm onMade={setMade} />
    </Page>
  );
}

/** The screen of an article, loaded while the form is filled in; null until then, or where it cannot be had. */
function useArticleScreen(): typeof ArticleScreen | null {
  const [screen, setScreen] = useState<{ Screen: typeof ArticleScreen } | null>(null);
  useEffect(() => {
    import('../../features/articles/article-screen').then(
      ({ ArticleScreen: Screen }) => setScreen({ Screen }),
      () => setScreen(null),
    );
  }, []);
  return screen?.Screen ?? null;
}
