import type { AppRouter, Reason } from '@quoth/api';
import { TRPCClientError } from '@trpc/client';
import { useTranslations } from 'use-intl';

/** The reason the API gave for a refusal; null for every other failure. */
export function reasonOf(error: unknown): Reason | null {
  return isApiError(error) ? (error.data?.reason ?? null) : null;
}

/** Turns what a query or mutation threw into a sentence that says what is wrong and what to do. */
export function useProblemText(): (error: unknown) => string {
  const t = useTranslations('problems');
  const reasonText = useReasonText();
  return (error) => {
    if (!isApiError(error)) return t('unexpected');
    if (!error.data) return t('unreachable');
    if (error.data.reason) return reasonText(error.data.reason);
    return error.data.id === null ? t('unexpected') : t('unexpectedId', { id: error.data.id });
  };
}

/** The text of a reason, from the catalogue; a code without a text does not compile. */
function useReasonText(): (reason: Reason) => string {
  const t = useTranslations('reasons');
  return (reason) => t(reason.code, { ...reason.params });
}

function isApiError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}
