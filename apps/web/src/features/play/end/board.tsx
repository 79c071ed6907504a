import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Problem } from '../../../components/problem';
import { Skeleton } from '../../../components/skeleton';
import { useProblemText } from '../../../i18n/use-problem-text';
import { useTRPC } from '../../../trpc/client';

/** The best plays of an edition by nickname; one's own stands out by a word as well as by its look. */
export function Board({ editionId }: { editionId: string }) {
  const t = useTranslations('end');
  const problemText = useProblemText();
  const board = useQuery(useTRPC().edition.leaderboard.queryOptions({ id: editionId }));
  if (board.isPending) return <Skeleton className="mt-6 h-40" />;
  if (board.isError) return <Problem text={problemText(board.error)} onRetry={() => board.refetch()} />;
  const { entries, players } = board.data;
  if (entries.length === 0) return <p className="mt-6 text-ink-soft">{t('leaderboardEmpty')}</p>;
  return (
    <table className="mt-6 w-full border-rule border-t text-left">
      <caption className="mb-2 text-left text-ink-soft text-small">{t('players', { count: players })}</caption>
      <thead className="text-ink-soft text-small">
        <tr>
          <th scope="col" className="w-14 py-2 pr-4 pl-2 font-normal">
            {t('rank')}
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            {t('nickname')}
          </th>
          <th scope="col" className="py-2 pr-2 text-right font-normal">
            {t('points')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr
            key={`${entry.rank} ${entry.nickname} ${entry.mine}`}
            className={`border-rule border-t ${entry.mine ? 'bg-press-wash font-bold' : ''}`}
          >
            <td className="py-2.5 pr-4 pl-2 tabular-nums">{entry.rank}</td>
            <td className="break-all py-2.5 pr-4">
              {entry.nickname} {entry.mine && t('me')}
            </td>
            <td className="py-2.5 pr-2 text-right tabular-nums">{t('figure', { points: entry.points })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
