import { useTranslations } from 'use-intl';
import { Field, fieldLook } from '../../components/field';
import type { ArticleFields, DetailName } from './article-fields';

const types = { title: 'text', byline: 'text', source: 'text', url: 'url', publishedOn: 'date' } as const;

/** The fields that say where an article comes from. `errors` has what is wrong with each. */
export function DetailFields(props: {
  fields: ArticleFields;
  errors: Partial<Record<DetailName, string>>;
  onChange: (change: Partial<ArticleFields>) => void;
}) {
  const t = useTranslations('new');
  const detail = (name: DetailName, label: string, hint?: string) => (
    <Field label={label} optional={t('optional')} hint={hint} error={props.errors[name]}>
      {(wiring) => (
        <input
          {...wiring}
          name={name}
          type={types[name]}
          autoComplete="off"
          value={props.fields[name]}
          onChange={(event) => props.onChange({ [name]: event.currentTarget.value })}
          className={fieldLook}
        />
      )}
    </Field>
  );
  return (
    <div className="@container">
      <div className="grid gap-5 @lg:grid-cols-2">
        <div className="@lg:col-span-2">{detail('title', t('articleTitle'))}</div>
        {detail('source', t('source'))}
        {detail('byline', t('byline'))}
        <div className="@lg:col-span-2">{detail('url', t('url'), t('urlHint'))}</div>
        {detail('publishedOn', t('publishedOn'))}
      </div>
    </div>
  );
}
