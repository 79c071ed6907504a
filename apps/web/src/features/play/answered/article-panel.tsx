import type { Evidence } from '@quoth/quiz-core/schema';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { DropMark } from '../../../components/drop-mark';
import { useTRPC } from '../../../trpc/client';

const ArticleBody = lazy(() => import('../../../components/article-body'));

/**
 * The whole article beside the question, scrolled to the evidence. Until the first answer is in it is closed: its place is
 * kept, so that nothing moves when it opens.
 */
export function ArticlePanel(props: { editionId: string; open: boolean; evidence: readonly Evidence[] }) {
  const t = useTranslations('play');
  const panel = useRef<HTMLElement>(null);
  const article = useQuery({
    ...useTRPC().edition.article.queryOptions({ id: props.editionId }),
    enabled: props.open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const first = props.evidence[0]?.start;
  const loaded = article.data !== undefined;
  useEffect(() => {
    if (first !== undefined && loaded) scrollToMark(panel.current);
  }, [first, loaded]);

  return (
    <section
      ref={panel}
      id="article"
      aria-label={t('article')}
      // What is scrolled has to be reachable with the keyboard.
      tabIndex={props.open ? 0 : undefined}
      className="sticky top-6 mb-6 hidden h-[calc(100dvh-6.75rem)] min-h-80 overflow-y-auto rounded-card border border-rule bg-sheet lg:block"
    >
      {props.open && article.data !== undefined ? (
        <div className="animate-settle px-10 py-8 motion-reduce:animate-none">
          <Suspense>
            <ArticleBody
              {...article.data}
              marked={props.evidence}
              underlined={props.evidence.flatMap(({ underlined }) => underlined ?? [])}
            />
          </Suspense>
        </div>
      ) : (
        <div className="flex h-full flex-col items-center justify-center gap-4 px-10 text-center text-ink-soft">
          <DropMark className="h-10 text-rule" />
          <p className="max-w-64 font-serif text-read">{t('opensLater')}</p>
        </div>
      )}
    </section>
  );
}

/** Brings the first mark to the upper third of the panel, without scrolling the page. */
function scrollToMark(panel: HTMLElement | null): void {
  const mark = panel?.querySelector('mark');
  if (!panel || !mark) return;
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const offset = mark.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollBy({ top: offset - panel.clientHeight / 3, behavior: reduced ? 'instant' : 'smooth' });
}
