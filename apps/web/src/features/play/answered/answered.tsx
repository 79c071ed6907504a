import type { ShownItem } from '@quoth/quiz-core/schema';
import { useTranslations } from 'use-intl';
import { Letter } from '../letter';
import type { ReviewItem } from '../play-types';
import { tile } from '../tile';
import { OutcomeIcon } from './outcome-icon';

/** An answered question's options with what was chosen and what is right, in the place where they were chosen. */
export function Answered({ item }: { item: ReviewItem }) {
  const { question, answer, reveal } = item;
  switch (question.kind) {
    case 'choice':
      return (
        <AnsweredOptions
          options={question.options}
          several={false}
          chosen={answer.kind === 'choice' ? [answer.choice] : []}
          keys={reveal.kind === 'choice' ? [reveal.key] : []}
        />
      );
    case 'choices':
      return (
        <AnsweredOptions
          options={question.options}
          several
          chosen={answer.kind === 'choices' ? answer.choices : []}
          keys={reveal.kind === 'choices' ? reveal.keys : []}
        />
      );
    case 'typed':
      return <AnsweredTyped item={item} />;
    case 'match':
      return (
        <AnsweredMatch
          left={question.left}
          right={question.right}
          chosen={answer.kind === 'match' ? answer.pairs : []}
          keys={reveal.kind === 'match' ? reveal.pairs : []}
        />
      );
    case 'order':
      return (
        <AnsweredOrder
          items={question.items}
          chosen={answer.kind === 'order' ? answer.order : []}
          right={reveal.kind === 'order' ? reveal.order : []}
        />
      );
  }
}

function AnsweredOptions(props: {
  options: readonly ShownItem[];
  several: boolean;
  chosen: readonly string[];
  keys: readonly string[];
}) {
  const t = useTranslations('verdict');
  return (
    <ul className="grid gap-3">
      {props.options.map(({ id, text }, index) => {
        const chosen = props.chosen.includes(id);
        const key = props.keys.includes(id);
        const word = chosen ? t('yourAnswer') : t(props.several ? 'missed' : 'rightAnswer');
        const look = key ? 'border-good bg-good-wash' : chosen ? 'border-wrong bg-wrong-wash' : 'border-rule';
        return (
          <li key={id} className={`${tile} ${look}`}>
            <Letter index={index} several={props.several} filled={chosen} />
            <span className={`min-w-0 grow font-serif ${chosen || key ? '' : 'text-ink-soft'}`}>{text}</span>
            {(chosen || key) && (
              <span className="flex max-w-28 shrink-0 items-center gap-1.5 text-small">
                <span>{word}</span>
                <OutcomeIcon outcome={key ? 'right' : 'wrong'} />
                {chosen && <span className="sr-only">{t(key ? 'right' : 'wrong')}</span>}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function AnsweredTyped({ item: { answer, reveal, mark } }: { item: ReviewItem }) {
  const t = useTranslations('verdict');
  const given = answer.kind === 'typed' ? answer.text : '';
  const wanted = reveal.kind === 'typed' ? (reveal.accepted[0] ?? '') : '';
  return (
    <div className={`${tile} flex-wrap ${mark.credit > 0 ? 'border-good bg-good-wash' : 'border-wrong bg-wrong-wash'}`}>
      <OutcomeIcon outcome={mark.credit > 0 ? 'right' : 'wrong'} />
      <span className="min-w-0 grow font-serif">{t('youTyped', { answer: given })}</span>
      {given !== wanted && <strong className="w-full font-serif">{t('accepted', { answer: wanted })}</strong>}
    </div>
  );
}

type Pairs = readonly (readonly [string, string])[];

function AnsweredMatch(props: { left: readonly ShownItem[]; right: readonly ShownItem[]; chosen: Pairs; keys: Pairs }) {
  const t = useTranslations('verdict');
  const texts = new Map(props.right.map(({ id, text }) => [id, text]));
  const chosen = new Map(props.chosen);
  const keys = new Map(props.keys);
  return (
    <ul className="grid gap-3">
      {props.left.map(({ id, text }) => {
        const right = chosen.get(id) === keys.get(id);
        const wanted = texts.get(keys.get(id) ?? '') ?? '';
        return (
          <li key={id} className={`${tile} ${right ? 'border-good bg-good-wash' : 'border-wrong bg-wrong-wash'}`}>
            <OutcomeIcon outcome={right ? 'right' : 'wrong'} />
            <div className="min-w-0 grow font-serif">
              <p>{text}</p>
              {right ? (
                <p className="font-bold">
                  {wanted} <span className="sr-only">{t('right')}</span>
                </p>
              ) : (
                <>
                  <p>{t('youChose', { item: texts.get(chosen.get(id) ?? '') ?? '–' })}</p>
                  <p className="font-bold">{t('accepted', { answer: wanted })}</p>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function AnsweredOrder(props: { items: readonly ShownItem[]; chosen: readonly string[]; right: readonly string[] }) {
  const t = useTranslations('verdict');
  const texts = new Map(props.items.map(({ id, text }) => [id, text]));
  return (
    <div>
      <p className="mb-2 font-semibold">{t('rightOrder')}</p>
      <ol className="grid gap-3">
        {props.right.map((id, index) => {
          const right = props.chosen[index] === id;
          return (
            <li key={id} className={`${tile} ${right ? 'border-good bg-good-wash' : 'border-wrong bg-wrong-wash'}`}>
              <span className="w-6 shrink-0 text-center font-semibold">{index + 1}</span>
              <span className="min-w-0 grow font-serif">
                {texts.get(id)} {right && <span className="sr-only">{t('right')}</span>}
              </span>
              {!right && (
                <span className="max-w-28 shrink-0 text-small">
                  {t('yourPlace', { place: props.chosen.indexOf(id) + 1 })}
                </span>
              )}
              <OutcomeIcon outcome={right ? 'right' : 'wrong'} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
