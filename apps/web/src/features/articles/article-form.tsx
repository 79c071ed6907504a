import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/button';
import { Field, fieldLook } from '../../components/field';
import { Notice } from '../../components/notice';
import { TickBox } from '../../components/tick-box';
import { useTRPC } from '../../trpc/client';
import { type ArticleFields, type DetailName, detailNames, noFields, typedValue } from './article-fields';
import { DetailFields } from './detail-fields';
import { makeTicket } from './make-ticket';
import { ReadingProgress } from './reading-progress';
import { useFieldProblem } from './use-field-problem';
import { useKeptDraft } from './use-kept-draft';
import { useKeptText } from './use-kept-text';

/** Paste an article, say where it comes from, get a quiz. `onMade` gets the id of an article whose quiz is there. */
export function ArticleForm({ onMade }: { onMade: (id: string) => void }) {
  const t = useTranslations('new');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const article = useKeptText('quoth.new-article.text');
  const [details, change, forgetDetails] = useKeptDraft('quoth.new-article', noFields);
  const [ticket, setTicket] = useState<string | null>(null);
  const submit = useMutation(
    trpc.article.submit.mutationOptions({
      onSuccess: (made) => {
        article.forget();
        forgetDetails();
        queryClient.setQueryData(trpc.article.get.queryKey({ id: made.id }), made);
        void queryClient.invalidateQueries(trpc.article.mine.queryFilter());
        onMade(made.id);
      },
    }),
  );
  const busy = submit.isPending || submit.isSuccess;
  const problem = useFieldProblem(submit.error);
  useEffect(() => {
    if (submit.error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [submit.error]);

  function send() {
    if (busy) return;
    const newTicket = makeTicket();
    setTicket(newTicket);
    submit.mutate({
      ticket: newTicket,
      text: article.text(),
      shownToPlayers: details.whole ? 'whole' : 'evidence',
      ...typedDetails(),
    });
  }

  function changeDetails(part: Partial<ArticleFields>) {
    change(part);
    if (problem.isAbout(part)) submit.reset();
  }

  function typedDetails(): Partial<Record<DetailName, string>> {
    return Object.fromEntries(
      detailNames.flatMap((name) => {
        const value = typedValue(details, name);
        return value === null ? [] : [[name, value]];
      }),
    );
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className="mt-8 grid gap-8"
    >
      <Field label={t('text')} hint={t('textHint')} error={problem.under('text')}>
        {(wiring) => (
          <>
            <textarea
              {...wiring}
              ref={article.area}
              name="text"
              rows={14}
              onInput={() => {
                article.onInput();
                if (problem.under('text') !== undefined) submit.reset();
              }}
              className={`${fieldLook} resize-y font-serif text-read`}
            />
            <p className="text-ink-soft text-small tabular-nums">{t('count', { ...article.size })}</p>
          </>
        )}
      </Field>
      <fieldset className="grid gap-4">
        <legend className="font-bold font-serif text-stem">{t('details')}</legend>
        <p className="text-ink-soft text-small">{t('detailsHint')}</p>
        <DetailFields fields={details} errors={problem.details} onChange={changeDetails} />
        <TickBox checked={details.whole} onChange={(event) => change({ whole: event.currentTarget.checked })}>
          {t('whole')}
        </TickBox>
      </fieldset>
      <div className="grid justify-items-start gap-3">
        <p className="text-ink-soft text-small">
          {t('copyright')} {t('kept')}
        </p>
        {problem.general !== null && (
          <div role="alert" className="w-full">
            <Notice tone="error">{problem.general}</Notice>
          </div>
        )}
        <Button type="submit" kind="primary" busy={busy} className="min-w-48">
          {t('submit')}
        </Button>
        <ReadingProgress ticket={busy ? ticket : null} label={t('working')} />
      </div>
    </form>
  );
}
