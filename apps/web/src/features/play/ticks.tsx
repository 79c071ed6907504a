import { useTranslations } from 'use-intl';
import { outcomeOf } from './answered/outcome';
import { OutcomeIcon } from './answered/outcome-icon';

/** One tick for each question of a play: what it earned, where the player is, what is to come. */
export function Ticks(props: { results: readonly { credit: number }[]; total: number; at: number }) {
  const t = useTranslations('ticks');
  return (
    <ol aria-label={t('label')} className="flex flex-wrap gap-1">
      {Array.from({ length: props.total }, (_, index) => {
        const result = props.results[index];
        const number = index + 1;
        const outcome = result === undefined ? null : outcomeOf(result.credit);
        const here = index === props.at;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place in the play
            key={index}
            aria-current={here ? 'step' : undefined}
            className={`flex size-5 items-center justify-center rounded-full border ${
              here ? 'border-2 border-press' : 'border-rule-strong'
            } ${outcome === null && !here ? 'border-dotted' : ''}`}
          >
            {outcome !== null && <OutcomeIcon outcome={outcome} className="size-3.5" />}
            <span className="sr-only">{t(outcome ?? (here ? 'current' : 'ahead'), { number })}</span>
          </li>
        );
      })}
    </ol>
  );
}
