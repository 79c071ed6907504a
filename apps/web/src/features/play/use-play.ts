import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTRPC } from '../../trpc/client';
import type { PlayState } from './play-types';

/**
 * This browser's play of an edition: the one that scores, or (`missed` names it) a second round of what was missed.
 *
 * @returns the query of its state, null when there is none yet; and `store`, which puts a newer state in its place.
 */
export function usePlay(editionId: string, missed: string | null) {
  const trpc = useTRPC();
  const scoring = useQuery({ ...trpc.play.current.queryOptions({ editionId }), enabled: missed === null });
  const again = useQuery({ ...trpc.play.get.queryOptions({ playId: missed ?? '' }), enabled: missed !== null });
  const store = useStorePlay();
  const query = missed === null ? scoring : again;
  const { data: state, isPending, error, refetch } = query;
  return { state, isPending, error, refetch, store };
}

/** Puts a play's newest state where it is read. */
export function useStorePlay(): (state: PlayState) => void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useCallback(
    (state) => {
      if (state.purpose === 'score') {
        queryClient.setQueryData(trpc.play.current.queryKey({ editionId: state.editionId }), state);
      } else {
        queryClient.setQueryData(trpc.play.get.queryKey({ playId: state.id }), state);
      }
    },
    [queryClient, trpc],
  );
}
