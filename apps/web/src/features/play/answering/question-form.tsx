import type { Answer, PlayerQuestion } from '@quoth/quiz-core/schema';
import { type RefObject, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { ActionBar } from '../action-bar';
import { Stem } from '../stem';
import { AnswerControl } from './controls/answer-control';
import { type Draft, emptyDraft, isComplete } from './draft';
import { KeysSwitch } from './keys-switch';
import { useAnswerKeys } from './use-answer-keys';
import { useKeysSetting } from './use-keys-setting';

/** A question that waits for its answer. */
export function QuestionForm(props: {
  question: PlayerQuestion;
  heading: RefObject<HTMLHeadingElement | null>;
  /** The answer as it was sent, while it is not recorded; null before. */
  sent: Answer | null;
  sending: boolean;
  waiting: boolean;
  problem: string | null;
  onAnswer: (answer: Answer) => void;
}) {
  const t = useTranslations('play');
  const { question } = props;
  const stemId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [changed, setDraft] = useState<Draft>(null);
  const draft = changed ?? props.sent ?? emptyDraft(question);
  const [asked, setAsked] = useState(false);
  const [keysOn] = useKeysSetting();
  const options = question.kind === 'choice' || question.kind === 'choices' ? question.options : [];

  function confirm() {
    if (props.sending) return;
    setAsked(true);
    if (isComplete(question, draft)) props.onAnswer(draft);
  }

  useAnswerKeys({
    within: form,
    options: keysOn && !props.sending ? options.length : 0,
    onOption: (index) => {
      const input = form.current?.querySelectorAll<HTMLInputElement>('fieldset input')[index];
      input?.focus();
      input?.click();
    },
    // Enter pressed once too often on the question before must not send an order nobody has looked at.
    onConfirm: () => {
      if (question.kind !== 'order') confirm();
    },
  });

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
      className="flex grow flex-col"
    >
      <Stem id={stemId} text={question.stem} heading={props.heading} />
      <Hint kind={question.kind} />
      <div className="mt-6">
        <AnswerControl
          question={question}
          draft={draft}
          labelledBy={stemId}
          onChange={(next) => {
            if (!props.sending) setDraft(next);
          }}
        />
      </div>
      {options.length > 0 && <KeysSwitch options={options.length} />}
      <ActionBar
        status={
          <>
            {props.waiting && <Notice tone="offline">{t('waiting')}</Notice>}
            {props.problem !== null && <Notice tone="error">{props.problem}</Notice>}
            {asked && !isComplete(question, draft) && <Notice>{t(`first.${question.kind}`)}</Notice>}
          </>
        }
      >
        <Button type="submit" kind="primary" busy={props.sending} className="w-full sm:w-auto sm:min-w-48">
          {t('check')}
        </Button>
      </ActionBar>
    </form>
  );
}

function Hint({ kind }: { kind: PlayerQuestion['kind'] }) {
  const t = useTranslations('play.hint');
  switch (kind) {
    case 'choice':
    case 'typed':
      return null;
    case 'choices':
    case 'match':
    case 'order':
      return <p className="mt-2 text-ink-soft">{t(kind)}</p>;
  }
}
