import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/button';
import { Field, fieldLook } from '../../../components/field';
import { Icon } from '../../../components/icon';
import { useProblemText } from '../../../i18n/use-problem-text';
import { useTRPC } from '../../../trpc/client';
import type { PlayState } from '../play-types';
import { suggestNicknames } from './suggest-nicknames';

/** How many nicknames are suggested at a time. */
const suggestions = 3;

/** Puts a play on the leaderboard under a nickname, typed or suggested. */
export function NicknameForm({ state, onSaved }: { state: PlayState; onSaved: (state: PlayState) => void }) {
  const t = useTranslations('end');
  const problemText = useProblemText();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const message = useRef<HTMLParagraphElement>(null);
  const [nickname, setNickname] = useState('');
  const [suggested, suggest] = useSuggestions();
  const save = useMutation(
    trpc.play.finish.mutationOptions({
      onSuccess: (newest) => {
        onSaved(newest);
        return queryClient.invalidateQueries(trpc.edition.leaderboard.queryFilter({ id: state.editionId }));
      },
    }),
  );
  // The form makes room for the message, or the field is to be corrected: the focus goes where there is something to read or do.
  useEffect(() => {
    if (save.isSuccess) message.current?.focus();
    if (save.isError) field.current?.focus();
  }, [save.isSuccess, save.isError]);
  if (state.nickname !== null) {
    return (
      <p ref={message} tabIndex={-1} className="mt-2 flex items-center gap-2">
        <Icon name="check" className="size-5 text-good" />
        {t('nickSaved', { nickname: state.nickname })}
      </p>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate({ playId: state.id, nickname });
      }}
      className="mt-4 grid gap-4 rounded-card border border-rule bg-sheet p-5"
    >
      <h3 className="font-semibold">{t('nickHeading')}</h3>
      <Field
        label={t('nickLabel')}
        hint={t('nickHint')}
        error={save.error === null ? undefined : problemText(save.error)}
      >
        {(wiring) => (
          <input
            {...wiring}
            ref={field}
            type="text"
            autoComplete="off"
            maxLength={60}
            value={nickname}
            onChange={(event) => setNickname(event.currentTarget.value)}
            className={fieldLook}
          />
        )}
      </Field>
      <div>
        <p className="mb-2 text-ink-soft text-small">{t('nickSuggestions')}</p>
        <div className="flex flex-wrap gap-2">
          {suggested.map((name) => (
            <Button key={name} onClick={() => setNickname(name)}>
              {name}
            </Button>
          ))}
          <Button kind="quiet" onClick={suggest}>
            {t('nickOther')}
          </Button>
        </div>
      </div>
      <Button type="submit" kind="primary" busy={save.isPending} className="justify-self-start">
        {t('nickSave')}
      </Button>
    </form>
  );
}

/** Suggestions are drawn in the browser: the server would draw others. */
function useSuggestions(): [readonly string[], () => void] {
  const t = useTranslations('nicknames');
  const [suggested, setSuggested] = useState<readonly string[]>([]);
  const suggest = () => setSuggested(suggestNicknames(t('adjectives'), t('animals'), suggestions, Math.random));
  const onShown = useEffectEvent(suggest);
  useEffect(() => onShown(), []);
  return [suggested, suggest];
}
