import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Icon } from '../../components/icon';
import { useTRPC } from '../../trpc/client';
import { unsentAnswer } from './answering/unsent-answer';
import type { PlayState } from './play-types';

/** "Not you?": on a shared device this browser lets go of a play, so that the next person starts afresh. */
export default function LeavePlay({ state, onLeft }: { state: PlayState; onLeft?: () => void }) {
  const t = useTranslations('play');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const leave = useMutation(
    trpc.play.leave.mutationOptions({
      onSuccess: () => {
        unsentAnswer.forget(state.editionId);
        queryClient.setQueryData(trpc.play.current.queryKey({ editionId: state.editionId }), null);
        queryClient.removeQueries(trpc.play.review.queryFilter({ playId: state.id }));
        onLeft?.();
      },
    }),
  );
  return (
    <ConfirmDialog
      opener={t('leave')}
      openerIcon={<Icon name="leave" />}
      openerKind="quiet"
      title={t('leaveTitle')}
      confirm={t('leaveConfirm')}
      cancel={t('cancel')}
      busy={leave.isPending}
      onConfirm={() => leave.mutate({ playId: state.id })}
    >
      <p>{t('leaveText')}</p>
    </ConfirmDialog>
  );
}
