import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Notice } from '../../components/notice';
import { useProblemText } from '../../i18n/use-problem-text';
import { useTRPC } from '../../trpc/client';

/** Deletes everything that belongs to this browser, after asking, here as well as on the server. */
export function ForgetMe() {
  const t = useTranslations('privacy');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const forget = useMutation(
    useTRPC().session.forget.mutationOptions({
      onSuccess: () => {
        queryClient.removeQueries();
        sessionStorage.clear();
        localStorage.clear();
      },
    }),
  );
  return (
    <div role="status" className="mt-4">
      {forget.isSuccess ? (
        <Notice>{t('forgotten')}</Notice>
      ) : (
        <ConfirmDialog
          opener={t('forget')}
          openerKind="danger"
          title={t('forgetTitle')}
          confirm={t('forgetConfirm')}
          cancel={t('cancel')}
          busy={forget.isPending}
          onConfirm={() => forget.mutate()}
        >
          <p>{t('forgetDialog')}</p>
          {forget.error !== null && <Notice tone="error">{problemText(forget.error)}</Notice>}
        </ConfirmDialog>
      )}
    </div>
  );
}
