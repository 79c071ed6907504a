import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../trpc/client';
import type { ArticleRevise, ArticleView } from './article-types';
import { makeTicket } from './make-ticket';

/**
 * Changes an article. Corrections show at once, before the server has read the text again; when it refuses them they are taken
 * back. Changes go out one after the other.
 */
export function useRevise(article: Pick<ArticleView, 'id'>) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const key = trpc.article.get.queryKey({ id: article.id });
  const mutation = useMutation({
    ...trpc.article.revise.mutationOptions({
      onError: () => queryClient.invalidateQueries({ queryKey: key }),
      onSuccess: (revised) => {
        queryClient.setQueryData(key, revised);
        void queryClient.invalidateQueries(trpc.article.mine.queryFilter());
      },
    }),
    scope: { id: `revise ${article.id}` },
  });
  return {
    revise: (change: Omit<ArticleRevise, 'id' | 'ticket'>, shownAtOnce?: Partial<ArticleView>) => {
      if (shownAtOnce !== undefined) {
        queryClient.setQueryData(key, (now) => (now === undefined ? now : { ...now, ...shownAtOnce }));
      }
      mutation.mutate({ id: article.id, ticket: makeTicket(), ...change });
    },
    revising: mutation.isPending,
    revised: mutation.isSuccess,
    error: mutation.error,
    /** Forgets how the last change ended. */
    forget: mutation.reset,
  };
}
