import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Problem } from '../../components/problem';
import { Skeleton } from '../../components/skeleton';
import { useProblemText } from '../../i18n/use-problem-text';
import { ArticlePanel } from './answered/article-panel';
import { QuestionForm } from './answering/question-form';
import { useSendAnswer } from './answering/use-send-answer';
import type { EditionCard, PlayState } from './play-types';
import { Ticks } from './ticks';
import { useReview } from './use-review';

// Comes while the first question is being read; nobody needs it sooner.
const loadAnswered = () => import('./answered/question-answered');
const QuestionAnswered = lazy(loadAnswered);

/** One question fills the screen: open, or answered with its evidence. */
export function QuestionStage(props: {
  edition: EditionCard;
  state: PlayState;
  /** The place of the question, 0 being the first. */
  at: number;
  /** The player has come here from another step, as opposed to opening the page. */
  moved: boolean;
  onNext: () => void;
}) {
  const t = useTranslations('play');
  const problemText = useProblemText();
  const { edition, state, at } = props;
  const review = useReview(state);
  const answer = useSendAnswer(state);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState<{ questionId: string; verdict: string } | null>(null);
  useFocusOnNew(heading, at, props.moved);
  useEffect(() => {
    void loadAnswered();
  }, []);

  const item = at < state.answered ? review.data?.[at] : undefined;
  const open = at === state.answered ? state.question : null;
  const whole = edition.shownToPlayers === 'whole' || edition.mine;
  const number = at + 1;

  return (
    <div
      data-fills-screen=""
      className={`mx-auto flex w-full grow px-4 pt-6 sm:px-6 ${whole ? 'max-w-7xl gap-10 lg:grid lg:grid-cols-2' : 'max-w-2xl'}`}
    >
      <div className="mx-auto flex w-full max-w-2xl grow flex-col">
        <p className="mb-2 font-semibold text-ink-soft text-small">
          {t(state.purpose === 'missed' ? 'missedQuestion' : 'question', { number, total: state.total })}
        </p>
        <Ticks results={state.results} total={state.total} at={at} />
        {/* It stands empty before the verdict: many screen readers pass over a region that comes with its words in it. */}
        <p role="status" className="sr-only">
          {item !== undefined && said?.questionId === item.question.id && said.verdict}
        </p>
        <div className="mt-6 flex grow flex-col">
          {item !== undefined && (
            <Suspense fallback={<Skeleton className="h-96" />}>
              <QuestionAnswered
                key={item.question.id}
                item={item}
                edition={edition}
                heading={heading}
                fresh={answer.sent?.questionId === item.question.id}
                already={answer.alreadyFor === item.question.id}
                last={number === state.total}
                wholeBeside={whole}
                onVerdict={(verdict) => say({ questionId: item.question.id, verdict })}
                onNext={props.onNext}
              />
            </Suspense>
          )}
          {open !== null && (
            <QuestionForm
              key={open.id}
              question={open}
              heading={heading}
              sent={answer.sent?.questionId === open.id ? answer.sent.answer : null}
              sending={answer.sending}
              waiting={answer.waiting}
              problem={answer.error === null ? null : problemText(answer.error)}
              onAnswer={(given) => answer.send(open.id, given)}
            />
          )}
          {item === undefined && open === null && !review.isError && <Skeleton className="h-96" />}
          {item === undefined && review.isError && (
            <Problem text={problemText(review.error)} onRetry={() => review.refetch()} />
          )}
        </div>
      </div>
      {whole && (
        <ArticlePanel editionId={edition.id} open={state.answered > 0} evidence={item?.reveal.evidence ?? []} />
      )}
    </div>
  );
}

/** Moves the focus to the question when another one comes, but not when the page is first shown. */
function useFocusOnNew(heading: RefObject<HTMLHeadingElement | null>, at: number, moved: boolean): void {
  const shown = useRef(moved ? null : at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [heading, at]);
}
