import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/button';
import { ButtonLink } from '../../../components/button-link';
import { CopyLink } from '../../../components/copy-link';
import { Icon } from '../../../components/icon';
import { Notice } from '../../../components/notice';
import { Page } from '../../../components/page';
import { useProblemText } from '../../../i18n/use-problem-text';
import { useTRPC } from '../../../trpc/client';
import { outcomeOf } from '../answered/outcome';
import LeavePlay from '../leave-play';
import type { EditionCard, PlayState } from '../play-types';
import type { Place } from '../search-params';
import { useStorePlay } from '../use-play';
import { Board } from './board';
import { NicknameForm } from './nickname-form';
import { ReviewList } from './review-list';
import { Score } from './score';

/** The end of a play: how it went, every question again, another go at what was missed, and who else has played. */
export default function TheEnd(props: { edition: EditionCard; state: PlayState; onPlace: (place: Place) => void }) {
  const t = useTranslations();
  const problemText = useProblemText();
  const trpc = useTRPC();
  const store = useStorePlay();
  const { edition, state } = props;
  const finish = useMutation(trpc.play.finish.mutationOptions({ onSuccess: store }));
  const again = useMutation(
    trpc.play.again.mutationOptions({
      onSuccess: (play) => {
        store(play);
        props.onPlace({ step: 0, missed: play.id });
      },
    }),
  );
  const finishOnce = useEffectEvent(() => {
    if (!state.finished) finish.mutate({ playId: state.id });
  });
  useEffect(() => finishOnce(), []);
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);

  const scoring = state.purpose === 'score';
  const missedSome = state.results.some(({ credit }) => outcomeOf(credit) !== 'right');
  const error = again.error ?? finish.error;
  return (
    <Page>
      <Score state={state} />
      {error !== null && (
        <div role="alert" className="mt-6">
          <Notice tone="error">{problemText(error)}</Notice>
        </div>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {missedSome && (
          <Button kind="primary" busy={again.isPending} onClick={() => again.mutate({ playId: state.id })}>
            <Icon name="repeat" />
            {t('end.again')}
          </Button>
        )}
        {!scoring && <Button onClick={() => props.onPlace({ step: 'end', missed: null })}>{t('end.toScore')}</Button>}
        <ButtonLink href="/">{t('end.home')}</ButtonLink>
        {scoring && <LeavePlay state={state} onLeft={() => props.onPlace({ step: 'intro', missed: null })} />}
      </div>
      {scoring && (
        <>
          <section aria-labelledby="board" className="mt-12">
            <h2 id="board" className="font-bold font-serif text-title">
              {t('end.leaderboard')}
            </h2>
            <NicknameForm state={state} onSaved={store} />
            <Board editionId={edition.id} />
          </section>
          <section aria-labelledby="share" className="mt-12">
            <h2 id="share" className="mb-3 font-bold font-serif text-title">
              {t('end.share')}
            </h2>
            <CopyLink
              path={`/play/${edition.id}`}
              label={t('article.linkLabel')}
              copy={t('article.copy')}
              copied={t('article.copied')}
              selected={t('article.selected')}
            />
          </section>
        </>
      )}
      <ReviewList state={state} url={edition.url} />
    </Page>
  );
}
