import type { Mark } from '@quoth/quiz-core/schema';
import { useTranslations } from 'use-intl';
import type { ReviewItem } from '../play-types';

/** Why an answer is right, partly right or wrong, in a sentence or two. */
export function useVerdictText(): (item: ReviewItem) => string {
  const detail = useDetail();
  return (item) => {
    // Why an option is wrong may be the very sentence that explains the key: it is said once.
    const sentences = new Set([detail(item), becauseOf(item), item.reveal.explanation]);
    return [...sentences].filter(Boolean).join(' ');
  };
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
