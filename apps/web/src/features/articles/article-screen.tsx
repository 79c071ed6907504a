import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../components/button-link';
import { CopyLink } from '../../components/copy-link';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { QuizFacts } from '../../components/quiz-facts';
import { Skeleton } from '../../components/skeleton';
import { SourceLine } from '../../components/source-line';
import { useDocumentTitle } from '../../i18n/use-document-title';
import { useProblemText } from '../../i18n/use-problem-text';
import { useTRPC } from '../../trpc/client';
import { BlockList } from './block-list';
import { DateProposal } from './date-proposal';
import { DetailsForm } from './details-form';
import { RemoveArticle } from './remove-article';

/** One of one's own articles: play it, share it, correct how it was read, delete it. */
export function ArticleScreen({ id }: { id: string }) {
  const t = useTranslations('article');
  const problemText = useProblemText();
  const article = useQuery(useTRPC().article.get.queryOptions({ id }));
  const details = useRef<HTMLFormElement>(null);
  useDocumentTitle(article.data?.headline);
  if (article.isPending) return <ArticleSkeleton />;
  if (article.isError) {
    return (
      <Page>
        <Problem text={problemText(article.error)} onRetry={() => article.refetch()} />
      </Page>
    );
  }
  const view = article.data;
  return (
    <Page width="wide">
      <h1 className="max-w-3xl font-bold font-serif text-title sm:text-head">{view.headline}</h1>
      <div className="mt-4 grid gap-1">
        <SourceLine source={view.source} byline={view.byline} publishedOn={view.publishedOn} />
        <QuizFacts {...view} />
      </div>
      <ButtonLink kind="primary" href={`/play/${view.editionId}`} className="mt-6 min-w-32">
        {t('play')}
      </ButtonLink>
      <div className="mt-8 max-w-3xl empty:hidden">
        <DateProposal
          article={view}
          onOther={() => details.current?.querySelector<HTMLElement>('input[type=date]')?.focus()}
        />
      </div>
      <div className="mt-10 grid items-start gap-12 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <div className="grid gap-12 lg:col-start-2">
          <section aria-labelledby="share">
            <h2 id="share" className="font-bold font-serif text-title">
              {t('share')}
            </h2>
            <p className="mt-1 mb-3 text-ink-soft">{t('shareHint')}</p>
            <CopyLink
              path={`/play/${view.editionId}`}
              label={t('linkLabel')}
              copy={t('copy')}
              copied={t('copied')}
              selected={t('selected')}
            />
          </section>
          <DetailsForm article={view} form={details} />
        </div>
        <div className="lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <BlockList article={view} />
        </div>
        <div className="lg:col-start-2">
          <RemoveArticle id={view.id} />
        </div>
      </div>
    </Page>
  );
}

/** An article that is still on its way. */
function ArticleSkeleton() {
  return (
    <Page>
      <Skeleton className="h-20" />
      <Skeleton className="mt-4 h-12 w-64" />
      <Skeleton className="mt-6 h-12 w-32" />
      <Skeleton className="mt-10 h-96" />
    </Page>
  );
}
