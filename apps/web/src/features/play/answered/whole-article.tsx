import type { Evidence } from '@quoth/quiz-core/schema';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Skeleton } from '../../../components/skeleton';
import { useTRPC } from '../../../trpc/client';

const ArticleBody = lazy(() => import('../../../components/article-body'));

/** The whole article, folded until somebody opens it. */
export function WholeArticle(props: {
  editionId: string;
  evidence?: readonly Evidence[];
  summary?: string;
  className?: string;
}) {
  const t = useTranslations('play');
  const [open, setOpen] = useState(false);
  const article = useQuery({
    ...useTRPC().edition.article.queryOptions({ id: props.editionId }),
    enabled: open,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <details
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className={`rounded-card border border-rule bg-sheet ${props.className ?? ''}`}
    >
      <summary className="min-h-12 rounded-card px-4 py-3 font-semibold hover:bg-press-wash">
        {props.summary ?? t('wholeArticle')}
      </summary>
      <div className="px-4 pt-2 pb-6 sm:px-8">
        {article.data === undefined ? (
          <Skeleton className="h-96" />
        ) : (
          <Suspense>
            <ArticleBody
              {...article.data}
              marked={props.evidence ?? []}
              underlined={props.evidence?.flatMap(({ underlined }) => underlined ?? []) ?? []}
            />
          </Suspense>
        )}
      </div>
    </details>
  );
}
