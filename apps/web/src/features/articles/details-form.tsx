import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { TickBox } from '../../components/tick-box';
import { fieldsOf, typedValue } from './article-fields';
import type { ArticleView } from './article-types';
import { DetailFields } from './detail-fields';
import { useFieldProblem } from './use-field-problem';
import { useRevise } from './use-revise';

/** Where an article comes from and who may see it whole, to be changed after the fact. */
export function DetailsForm({ article, form }: { article: ArticleView; form: RefObject<HTMLFormElement | null> }) {
  const t = useTranslations('article');
  const { revise, revising, revised, error, forget } = useRevise(article);
  const [edits, setEdits] = useState<Partial<ReturnType<typeof fieldsOf>>>({});
  const fields = { ...fieldsOf(article), ...edits };
  const problem = useFieldProblem(error);
  return (
    <section aria-labelledby="details">
      <h2 id="details" className="font-bold font-serif text-title">
        {t('settings')}
      </h2>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (revising) return;
          revise({
            title: typedValue(fields, 'title'),
            byline: typedValue(fields, 'byline'),
            source: typedValue(fields, 'source'),
            url: typedValue(fields, 'url'),
            publishedOn: typedValue(fields, 'publishedOn'),
            shownToPlayers: fields.whole ? 'whole' : 'evidence',
          });
        }}
        className="mt-4 grid gap-5"
      >
        <DetailFields
          fields={fields}
          errors={problem.details}
          onChange={(change) => {
            setEdits((now) => ({ ...now, ...change }));
            if (problem.isAbout(change)) forget();
          }}
        />
        <TickBox
          checked={fields.whole}
          onChange={(event) => {
            const whole = event.currentTarget.checked;
            setEdits((now) => ({ ...now, whole }));
          }}
        >
          {t('whole')}
          <span className="block text-ink-soft text-small">{t('wholeHint')}</span>
        </TickBox>
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" busy={revising}>
            {t('save')}
          </Button>
          <div role="status" className="text-small">
            {problem.general !== null && <Notice tone="error">{problem.general}</Notice>}
            {!revising && revised && t('updated', { count: article.questionCount })}
          </div>
        </div>
      </form>
    </section>
  );
}
