import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/button';
import { DropMark } from '../../components/drop-mark';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { QuizFacts } from '../../components/quiz-facts';
import { SourceLine } from '../../components/source-line';
import { SourceLink } from './answered/source-link';
import { WholeArticle } from './answered/whole-article';
import type { EditionCard, PlayState } from './play-types';

// Only somebody who comes back needs it.
const LeavePlay = lazy(() => import('./leave-play'));

/** Before a play: what the article is, what awaits the player, and the way in or on. */
export function Intro(props: {
  edition: EditionCard;
  state: PlayState | null;
  busy: boolean;
  problem: string | null;
  onStart: () => void;
}) {
  const t = useTranslations('play');
  const { edition, state } = props;
  const whole = edition.shownToPlayers === 'whole' || edition.mine;
  return (
    <Page>
      <p className="flex items-center gap-2 font-semibold text-press text-small">
        <DropMark className="h-3" />
        {t('quiz')}
      </p>
      <h1 className="mt-2 font-bold font-serif text-title sm:text-head">{edition.headline}</h1>
      <div className="mt-4 grid gap-1">
        <SourceLine source={edition.source} byline={edition.byline} publishedOn={edition.publishedOn} />
        <QuizFacts {...edition} />
        {edition.url !== undefined && (
          <p className="text-small">
            <SourceLink url={edition.url} />
          </p>
        )}
      </div>
      <p className="mt-6 text-read">{t(whole ? 'evidenceWhole' : 'evidenceOnly')}</p>
      <p className="text-read">{t('noTimer')}</p>
      <div role="status" className="not-empty:mt-6 grid gap-3">
        {state !== null && state.answered > 0 && <Notice>{progressText(state)}</Notice>}
        {props.problem !== null && <Notice tone="error">{props.problem}</Notice>}
      </div>
      <div className="mt-6 flex flex-wrap gap-x-5 gap-y-3">
        <Button kind="primary" className="min-w-40" busy={props.busy} onClick={props.onStart}>
          {startText(state)}
        </Button>
        {state !== null && state.answered > 0 && (
          <Suspense>
            <LeavePlay state={state} />
          </Suspense>
        )}
      </div>
      {whole && <WholeArticle editionId={edition.id} summary={t('readFirst')} className="mt-8" />}
    </Page>
  );

  function progressText({ answered, total, points }: PlayState): string {
    return answered < total ? t('playedAs', { answered, total }) : t('finishedAs', { points });
  }

  function startText(play: PlayState | null): string {
    if (play === null || play.answered === 0) return t('start');
    return play.answered < play.total ? t('goOn', { number: play.answered + 1 }) : t('seeResult');
  }
}
