import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../components/confirm-dialog';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { useProblemText } from '../../i18n/use-problem-text';
import { useTRPC } from '../../trpc/client';

/** Deletes an article with its quiz and everyone's results, after asking. */
export function RemoveArticle({ id }: { id: string }) {
  const t = useTranslations('article');
  const problemText = useProblemText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const remove = useMutation(
    trpc.article.remove.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.article.mine.queryFilter());
        // Back leads here: what is kept of it is not to be shown as if it were there.
        await queryClient.invalidateQueries({ ...trpc.article.get.queryFilter({ id }), refetchType: 'none' });
        router.push('/');
      },
    }),
  );
  return (
    <ConfirmDialog
      opener={t('remove')}
      openerIcon={<Icon name="delete" />}
      openerKind="danger"
      title={t('removeTitle')}
      confirm={t('removeConfirm')}
      cancel={t('cancel')}
      busy={remove.isPending || remove.isSuccess}
      onConfirm={() => remove.mutate({ id })}
    >
      <p>{t('removeText')}</p>
      {remove.error !== null && (
        <div role="alert" className="mt-3">
          <Notice tone="error">{problemText(remove.error)}</Notice>
        </div>
      )}
    </ConfirmDialog>
  );
}
