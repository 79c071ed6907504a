import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../components/button-link';
import { DropMark } from '../../components/drop-mark';
import { Problem } from '../../components/problem';
import { QuizFacts } from '../../components/quiz-facts';
import { Skeleton } from '../../components/skeleton';
import { SourceLine } from '../../components/source-line';
import { useProblemText } from '../../i18n/use-problem-text';
import { useTRPC } from '../../trpc/client';
import { articlePath } from './article-path';
import type { ArticleCard } from './article-types';

/** The articles this browser has pasted, newest first. */
export function MyArticles() {
  const problemText = useProblemText();
  const mine = useQuery(useTRPC().article.mine.queryOptions());
  if (mine.isPending) return <Skeleton className="mt-4 h-36" />;
  if (mine.isError) {
    return (
      <div className="mt-4">
        <Problem text={problemText(mine.error)} onRetry={() => mine.refetch()} />
      </div>
    );
  }
  if (mine.data.length === 0) return <NothingYet />;
  return (
    <ul className="mt-4 divide-y divide-rule border-rule border-y">
      {mine.data.map((article) => (
        <ArticleRow key={article.id} article={article} />
      ))}
    </ul>
  );
}

function ArticleRow({ article }: { article: ArticleCard }) {
  const t = useTranslations('article');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
      <div className="grid min-w-0 flex-1 basis-72 gap-1">
        <h3 className="font-serif font-semibold text-read">
          <Link
            href={articlePath(article.id)}
            className="underline decoration-rule-strong underline-offset-4 hover:decoration-press"
          >
            {article.headline}
          </Link>
        </h3>
        <SourceLine source={article.source} publishedOn={article.publishedOn} />
        <QuizFacts {...article} />
      </div>
      <ButtonLink href={`/play/${article.editionId}`} aria-label={`${t('play')}: ${article.headline}`}>
        {t('play')}
      </ButtonLink>
    </li>
  );
}

function NothingYet() {
  const t = useTranslations('home');
  return (
    <div className="mt-4 flex gap-4 rounded-card border border-rule-strong border-dashed p-6">
      <DropMark className="mt-1 h-6 shrink-0 text-rule-strong" />
      <div>
        <h3 className="font-semibold">{t('emptyHeading')}</h3>
        <p className="mt-1 max-w-prose text-ink-soft">{t('empty')}</p>
      </div>
    </div>
  );
}
