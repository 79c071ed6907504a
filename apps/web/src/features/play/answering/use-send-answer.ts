import type { Answer } from '@quoth/quiz-core/schema';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTRPC } from '../../../trpc/client';
import type { PlayState, ReviewItem } from '../play-types';
import { useStorePlay } from '../use-play';
import { unsentAnswer } from './unsent-answer';

/**
 * Sends an answer, once for all: a lost connection makes it wait and go out later, after a reload too, and a second one for the
 * same question brings back what was recorded first.
 */
export function useSendAnswer(state: Pick<PlayState, 'id' | 'editionId' | 'question'>) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const store = useStorePlay();
  const reviewKey = trpc.play.review.queryKey({ playId: state.id });
  const mutation = useMutation(
    trpc.play.answer.mutationOptions({
      onSuccess: ({ item, state: newest }) => {
        unsentAnswer.forget(newest.editionId);
        queryClient.setQueryData(reviewKey, (items: ReviewItem[] | undefined) =>
          items === undefined && newest.answered > 1 ? undefined : withItem(items ?? [], item),
        );
        store(newest);
      },
    }),
  );
  const { id: playId, editionId } = state;
  const waitingFor = state.question?.id;

  function send(questionId: string, answer: Answer) {
    unsentAnswer.keep({ editionId, playId, questionId }, answer);
    mutation.mutate({ playId, questionId, attempt: 1, answer });
  }

  const sendKept = useEffectEvent(() => {
    if (waitingFor === undefined || mutation.isPending) return;
    const kept = unsentAnswer.of({ editionId, playId, questionId: waitingFor });
    if (kept !== null) send(waitingFor, kept);
  });
  useEffect(() => sendKept(), []);

  return {
    send,
    /** What was sent last, whether it got through or not. */
    sent: mutation.variables ?? null,
    sending: mutation.isPending,
    /** It has not got through yet, and is being tried again. */
    waiting: mutation.isPaused || (mutation.isPending && mutation.failureCount > 0),
    error: mutation.error,
    /** The last answer had been recorded before; this names its question. */
    alreadyFor: mutation.data?.recorded === 'already' ? mutation.data.item.question.id : null,
  };
}

function withItem(items: readonly ReviewItem[], item: ReviewItem): ReviewItem[] {
  return [...items.filter(({ question }) => question.id !== item.question.id), item];
}
