import type { PlayerQuestionOf } from '@quoth/quiz-core/schema';
import { useTranslations } from 'use-intl';
import { fieldLook } from '../../../../components/field';
import { paired } from '../draft';

/** One native select for each left item; it lists the right ones. */
export default function MatchControl(props: {
  question: PlayerQuestionOf<'match'>;
  labelledBy: string;
  pairs: readonly (readonly [string, string])[];
  onChange: (pairs: [string, string][]) => void;
}) {
  const t = useTranslations('play');
  const { left, right } = props.question;
  const rights = new Map(props.pairs);
  return (
    <fieldset aria-labelledby={props.labelledBy} className="grid gap-3">
      {left.map((item) => (
        <label key={item.id} className="grid gap-2 rounded-card border-2 border-rule bg-sheet p-3">
          <span className="font-serif text-read">{item.text}</span>
          <select
            value={rights.get(item.id) ?? ''}
            onChange={(event) => props.onChange(paired(props.pairs, left, item.id, event.currentTarget.value || null))}
            className={`${fieldLook} pr-8`}
          >
            <option value="">{t('matchNone')}</option>
            {right.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
