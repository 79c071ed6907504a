import type { Mark } from '@quoth/quiz-core/schema';
import { useTranslations } from 'use-intl';
import { outcomeOf } from './outcome';
import { OutcomeIcon } from './outcome-icon';
import type { ReviewItem } from './play-types';

const looks = {
  right: 'border-good bg-good-wash',
  partly: 'border-partly bg-partly-wash',
  wrong: 'border-wrong bg-wrong-wash',
} as const;

/** The verdict on an answer: a sign, a word, and why in a sentence or two. */
export function Verdict({ item }: { item: ReviewItem }) {
  const t = useTranslations('verdict');
  const detail = useDetail();
  const outcome = outcomeOf(item.mark.credit);
  const sentences = [detail(item), becauseOf(item), item.reveal.explanation].filter(Boolean);
  return (
    <div className={`rounded-control border-l-4 px-4 py-3 ${looks[outcome]}`}>
      <p className="flex items-center gap-2 font-bold text-read">
        <OutcomeIcon outcome={outcome} className="size-6" />
        {t(outcome)}
        <span className="ml-auto font-normal text-small">{t('points', { points: item.points })}</span>
      </p>
      <p className="mt-1">{sentences.join(' ')}</p>
    </div>
  );
}

/** Why the option that was chosen is wrong; empty where it is right, or there is no such reason. */
function becauseOf({ answer, reveal }: ReviewItem): string {
  return answer.kind === 'choice' ? (reveal.because[answer.choice] ?? '') : '';
}

/** What the mark says beyond right and wrong. */
function useDetail(): (item: ReviewItem) => string {
  const t = useTranslations('verdict');
  return ({ mark, answer }) => {
    switch (mark.code) {
      case 'near':
        return t('nearSpelling');
      case 'partly':
        return partly(mark, answer.kind);
      case 'right':
      case 'wrong':
      case 'empty':
      case 'not-an-option':
      case 'wrong-kind':
        return '';
    }
  };

  function partly({ params }: Mark, kind: ReviewItem['answer']['kind']): string {
    const right = Number(params.right);
    const of = Number(params.of);
    switch (kind) {
      case 'choices':
        return t('partlyChoices', { right, of, wrong: Number(params.wrong) });
      case 'match':
        return t('partlyMatch', { right, of });
      case 'order':
        return t('partlyOrder');
      case 'choice':
      case 'typed':
        return '';
    }
  }
}
