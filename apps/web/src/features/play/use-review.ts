import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTRPC } from '../../trpc/client';
import type { PlayState } from './play-types';

/** The answered questions of a play in order, asked for again when another tab has answered more. */
export function useReview(state: Pick<PlayState, 'id' | 'answered'>) {
  const review = useQuery({
    ...useTRPC().play.review.queryOptions({ playId: state.id }),
    enabled: state.answered > 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { data, isFetching, refetch } = review;
  const behind = data !== undefined && data.length < state.answered;
  useEffect(() => {
    if (behind && !isFetching) void refetch();
  }, [behind, isFetching, refetch]);
  return review;
}
