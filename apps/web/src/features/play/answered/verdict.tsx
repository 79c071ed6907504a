import { useTranslations } from 'use-intl';
import type { ReviewItem } from '../play-types';
import { outcomeOf } from './outcome';
import { OutcomeIcon } from './outcome-icon';
import { useVerdictText } from './use-verdict-text';

const looks = {
  right: 'border-good bg-good-wash',
  partly: 'border-partly bg-partly-wash',
  wrong: 'border-wrong bg-wrong-wash',
} as const;

/** The verdict on an answer: a sign, a word, and why in a sentence or two. */
export function Verdict({ item }: { item: ReviewItem }) {
  const t = useTranslations('verdict');
  const textOf = useVerdictText();
  const outcome = outcomeOf(item.mark.credit);
  return (
    <div className={`rounded-control border-l-4 px-4 py-3 ${looks[outcome]}`}>
      <p className="flex items-center gap-2 font-bold text-read">
        <OutcomeIcon outcome={outcome} className="size-6" />
        {t(outcome)}
        <span className="ml-auto font-normal text-small">{t('points', { points: item.points })}</span>
      </p>
      <p className="mt-1">{textOf(item)}</p>
    </div>
  );
}
