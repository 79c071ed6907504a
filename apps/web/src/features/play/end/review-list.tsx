import { useTranslations } from 'use-intl';
import { Problem } from '../../../components/problem';
import { Skeleton } from '../../../components/skeleton';
import { useProblemText } from '../../../i18n/use-problem-text';
import { Answered } from '../answered/answered';
import { Evidence } from '../answered/evidence';
import { outcomeOf } from '../answered/outcome';
import { OutcomeIcon } from '../answered/outcome-icon';
import { Verdict } from '../answered/verdict';
import type { PlayState, ReviewItem } from '../play-types';
import { useReview } from '../use-review';

/** Every question of a play again, folded; each opens to its answer and its evidence. */
export function ReviewList({ state, url }: { state: PlayState; url?: string | undefined }) {
  const t = useTranslations('end');
  const problemText = useProblemText();
  const review = useReview(state);
  return (
    <section aria-labelledby="review" className="mt-12">
      <h2 id="review" className="font-bold font-serif text-title">
        {t('review')}
      </h2>
      <p className="mt-1 mb-4 text-ink-soft">{t('reviewHint')}</p>
      {review.isPending && <Skeleton className="h-96" />}
      {review.isError && <Problem text={problemText(review.error)} onRetry={() => review.refetch()} />}
      <ol className="divide-y divide-rule border-rule border-y">
        {review.data?.map((item, index) => (
          <ReviewRow key={item.question.id} item={item} number={index + 1} url={url} />
        ))}
      </ol>
    </section>
  );
}

function ReviewRow({ item, number, url }: { item: ReviewItem; number: number; url: string | undefined }) {
  const t = useTranslations('verdict');
  const outcome = outcomeOf(item.mark.credit);
  return (
    <li>
      <details className="group">
        <summary className="flex min-h-12 items-start gap-3 py-3 hover:bg-press-wash">
          <span className="w-7 shrink-0 text-right text-ink-soft tabular-nums">{number}.</span>
          <span className="min-w-0 grow whitespace-pre-line font-serif group-open:font-semibold">
            {item.question.stem}
          </span>
          <span className="flex shrink-0 items-center gap-1.5 text-small">
            <OutcomeIcon outcome={outcome} />
            <span className="sr-only sm:not-sr-only">{t(outcome)}</span>
          </span>
        </summary>
        <div className="grid gap-5 pt-2 pb-8 sm:pl-10">
          <Answered item={item} />
          <Verdict item={item} />
          <Evidence passages={item.reveal.evidence} url={url} />
        </div>
      </details>
    </li>
  );
}
