'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Page } from '../../components/page';
import { Skeleton } from '../../components/skeleton';
import { ArticleForm } from '../../features/articles/article-form';
import { articleIn, articlePath } from '../../features/articles/article-path';
import type { ArticleScreen } from '../../features/articles/article-screen';

/**
 * The form for an article of one's own, in the browser. Once the quiz is made its article is shown here, under the article's own
 * address: everything about it has come with the answer, so there is no page to wait for, and none that takes over from what
 * somebody has begun to type. Loaded anew, the address is the article's page.
 */
export function NewClient() {
  const t = useTranslations('new');
  const router = useRouter();
  const pathname = usePathname();
  const Screen = useArticleScreen();
  const [made, setMade] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (made !== null) window.scrollTo({ top: 0, behavior: 'instant' });
  }, [made]);
  // Back from the article to the form.
  useEffect(() => {
    if (articleIn(pathname) === null) setMade(null);
  }, [pathname]);

  function show(id: string) {
    if (Screen === null) return router.push(articlePath(id));
    setMade(id);
    window.history.pushState(null, '', articlePath(id));
  }

  const shown = made ?? articleIn(pathname);
  if (shown !== null && Screen !== null) return <Screen id={shown} />;
  if (shown !== null) {
    return (
      <Page>
        <Skeleton className="h-96" />
      </Page>
    );
  }
  return (
    <Page>
      <h1 className="font-bold font-serif text-head">{t('title')}</h1>
      <p className="mt-3 text-ink-soft text-read">{t('lead')}</p>
      <ArticleForm onMade={show} />
    </Page>
  );
}

/** The screen of an article, loaded while the form is filled in; null until then, or where it cannot be had. */
function useArticleScreen(): typeof ArticleScreen | null {
  const [screen, setScreen] = useState<{ Screen: typeof ArticleScreen } | null>(null);
  useEffect(() => {
    import('../../features/articles/article-screen').then(
      ({ ArticleScreen: Screen }) => setScreen({ Screen }),
      // The article's own page brings all that it needs.
      () => articleIn(window.location.pathname) !== null && window.location.reload(),
    );
  }, []);
  return screen?.Screen ?? null;
}
