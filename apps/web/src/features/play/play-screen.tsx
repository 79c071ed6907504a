import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Page } from '../../components/page';
import { Problem } from '../../components/problem';
import { useProblemText } from '../../i18n/use-problem-text';
import { useTRPC } from '../../trpc/client';
import { Intro } from './intro';
import { PlaySkeleton } from './play-skeleton';
import { QuestionStage } from './question-stage';
import { type Place, placeQuery, reachable, readPlace } from './search-params';
import { usePlay } from './use-play';

// Nobody needs the end before the first question.
const TheEnd = lazy(() => import('./end/the-end'));

/** A whole play of one edition. Where the player is stands in the address, so that refresh and the back button just work. */
export function PlayScreen({ editionId }: { editionId: string }) {
  const trpc = useTRPC();
  const problemText = useProblemText();
  const place = readPlace(useSearchParams());
  const [entry] = useState(placeQuery(place));
  const edition = useQuery(trpc.edition.get.queryOptions({ id: editionId }));
  const play = usePlay(editionId, place.missed);
  const start = useMutation(trpc.play.start.mutationOptions());
  const step = play.state === undefined ? place.step : reachable(place.step, play.state);

  useEffect(() => {
    if (step !== place.step) goTo({ step, missed: step === 'intro' ? null : place.missed }, 'replace');
  }, [step, place.step, place.missed]);

  const error = edition.error ?? play.error;
  if (error !== null) {
    return (
      <Page>
        <Problem
          text={problemText(error)}
          onRetry={() => {
            void edition.refetch();
            void play.refetch();
          }}
        />
      </Page>
    );
  }
  if (edition.data === undefined || play.state === undefined) return <PlaySkeleton />;

  if (play.state === null || step === 'intro') {
    return (
      <Intro
        edition={edition.data}
        state={play.state}
        busy={start.isPending}
        problem={start.error === null ? null : problemText(start.error)}
        onStart={() =>
          start.mutate(
            { editionId },
            {
              onSuccess: (state) => {
                play.store(state);
                goTo({ step: state.answered >= state.total ? 'end' : state.answered, missed: null });
              },
            },
          )
        }
      />
    );
  }
  const { state } = play;
  if (step === 'end') {
    return (
      <Suspense fallback={<PlaySkeleton />}>
        <TheEnd key={state.id} edition={edition.data} state={state} onPlace={goTo} />
      </Suspense>
    );
  }
  return (
    <QuestionStage
      key={state.id}
      edition={edition.data}
      state={state}
      at={step}
      moved={placeQuery(place) !== entry}
      onNext={() => goTo({ step: step + 1 < state.total ? step + 1 : 'end', missed: place.missed })}
    />
  );
}

/** Next's router follows the address (it patches the History API), and asks the server for nothing. */
function goTo(place: Place, how: 'push' | 'replace' = 'push'): void {
  const address = location.pathname + placeQuery(place);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
