import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ButtonLink } from '../../components/button-link';
import { DropMark } from '../../components/drop-mark';
import { Problem } from '../../components/problem';
import { QuizFacts } from '../../components/quiz-facts';
import { Skeleton } from '../../components/skeleton';
import { SourceLine } from '../../components/source-line';
import { useProblemText } from '../../i18n/use-problem-text';
import { useTRPC } from '../../trpc/client';
import type { EditionCard } from './play-types';

/** The quizzes every installation starts with. */
export function Samples() {
  const t = useTranslations('home');
  const problemText = useProblemText();
  const samples = useQuery(useTRPC().edition.samples.queryOptions());
  return (
    <section aria-labelledby="sample" className="mt-8">
      <h2 id="sample" className="sr-only">
        {t('sample')}
      </h2>
      {samples.isPending && <Skeleton className="h-64" />}
      {samples.isError && <Problem text={problemText(samples.error)} onRetry={() => samples.refetch()} />}
      {samples.data?.length === 0 && <p>{t('noSample')}</p>}
      <ul className="grid gap-4">
        {samples.data?.map((edition) => (
          <SampleCard key={edition.id} edition={edition} />
        ))}
      </ul>
    </section>
  );
}

function SampleCard({ edition }: { edition: EditionCard }) {
  const t = useTranslations();
  return (
    <li className="relative isolate overflow-hidden rounded-card border border-rule bg-sheet p-5 sm:p-8">
      <DropMark className="absolute -right-6 -bottom-8 -z-10 hidden h-64 text-wash lg:block" />
      <p className="flex items-center gap-2 font-semibold text-press text-small">
        <DropMark className="h-3" />
        {t('home.sample')}
      </p>
      <h3 className="mt-2 max-w-3xl font-bold font-serif text-title">{edition.headline}</h3>
      <div className="mt-3 grid gap-1">
        <SourceLine source={edition.source} byline={edition.byline} publishedOn={edition.publishedOn} />
        <QuizFacts {...edition} />
      </div>
      <ButtonLink
        kind="primary"
        href={`/play/${edition.id}`}
        aria-label={`${t('article.play')}: ${edition.headline}`}
        className="mt-6 min-w-40"
      >
        {t('article.play')}
      </ButtonLink>
    </li>
  );
}
