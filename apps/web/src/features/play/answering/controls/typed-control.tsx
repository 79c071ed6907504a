import { useTranslations } from 'use-intl';
import { Field, fieldLook } from '../../../../components/field';

/** The longest answer the API takes, in UTF-16 units. */
const longest = 80;

/** A text field for a short answer. */
export default function TypedControl(props: { labelledBy: string; text: string; onChange: (text: string) => void }) {
  const t = useTranslations('play');
  return (
    <Field label={t('typedLabel')}>
      {(wiring) => (
        <input
          {...wiring}
          type="text"
          aria-describedby={props.labelledBy}
          maxLength={longest}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={props.text}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          className={`${fieldLook} font-serif text-read`}
        />
      )}
    </Field>
  );
}
