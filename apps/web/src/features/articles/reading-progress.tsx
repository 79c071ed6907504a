import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { useTRPC } from '../../trpc/client';

/** How often the API is asked how far it is, in milliseconds; the first time only after that long. */
const every = 400;

/** How far the engine is with an article; most are read before this shows at all. `ticket` is null while nothing is read. */
export function ReadingProgress({ ticket, label }: { ticket: string | null; label: string }) {
  const t = useTranslations('new');
  const progress = useQuery({
    ...useTRPC().article.progress.queryOptions({ ticket: ticket ?? '' }),
    enabled: ticket !== null,
    refetchInterval: every,
    initialData: null,
    staleTime: every,
    gcTime: 0,
  });
  const share = progress.data ? progress.data.done / progress.data.of : null;
  return (
    <div role="status" className="min-h-12 w-full">
      {ticket !== null && (
        <div className="animate-late">
          <p>
            {label} {share !== null && <span className="text-ink-soft">{t('progress', { percent: share })}</span>}
          </p>
          <progress aria-label={label} className="mt-1 h-2 w-full accent-press" max={1} value={share ?? undefined} />
        </div>
      )}
    </div>
  );
}
