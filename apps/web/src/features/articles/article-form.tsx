import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/button';
import { Field, fieldLook } from '../../components/field';
import { Notice } from '../../components/notice';
import { TickBox } from '../../components/tick-box';
import { useTRPC } from '../../trpc/client';
import { type DetailName, detailNames, noFields, typedValue } from './article-fields';
import { DetailFields } from './detail-fields';
import { makeTicket } from './make-ticket';
import { ReadingProgress } from './reading-progress';
import { useFieldProblem } from './use-field-problem';
import { useKeptDraft } from './use-kept-draft';

/** Paste an article, say where it comes from, get a quiz. */
export function ArticleForm() {
  const t = useTranslations('new');
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [draft, change, forget] = useKeptDraft({ ...noFields, text: '' });
  const [ticket, setTicket] = useState<string | null>(null);
  const submit = useMutation(
    trpc.article.submit.mutationOptions({
      onSuccess: (article) => {
        forget();
        queryClient.setQueryData(trpc.article.get.queryKey({ id: article.id }), article);
        void queryClient.invalidateQueries(trpc.article.mine.queryFilter());
        router.push(`/articles/${article.id}`);
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
      text: draft.text,
      shownToPlayers: draft.whole ? 'whole' : 'evidence',
      ...typedDetails(),
    });
  }

  function typedDetails(): Partial<Record<DetailName, string>> {
    return Object.fromEntries(
      detailNames.flatMap((name) => {
        const value = typedValue(draft, name);
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
              name="text"
              rows={14}
              value={draft.text}
              onChange={(event) => change({ text: event.currentTarget.value })}
              className={`${fieldLook} resize-y font-serif text-read`}
            />
            <TextCount text={draft.text} />
          </>
        )}
      </Field>
      <fieldset className="grid gap-4">
        <legend className="font-bold font-serif text-stem">{t('details')}</legend>
        <p className="text-ink-soft text-small">{t('detailsHint')}</p>
        <DetailFields fields={draft} errors={problem.details} onChange={change} />
        <TickBox checked={draft.whole} onChange={(event) => change({ whole: event.currentTarget.checked })}>
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

function TextCount({ text }: { text: string }) {
  const t = useTranslations('new');
  const counted = useDeferredValue(text);
  const words = counted.match(/\S+/g)?.length ?? 0;
  return <p className="text-ink-soft text-small tabular-nums">{t('count', { words, characters: counted.length })}</p>;
}
