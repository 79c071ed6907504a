import type { PlayerQuestion } from '@quoth/quiz-core/schema';
import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../../components/skeleton';
import { type Draft, toggled } from '../draft';
import { OptionsControl } from './options-control';

// Few questions are of these kinds, and hardly ever the first.
const MatchControl = lazy(() => import('./match-control'));
const OrderControl = lazy(() => import('./order-control'));
const TypedControl = lazy(() => import('./typed-control'));

/** What a question is answered with, by its kind. `labelledBy` is the id of the element that holds the stem. */
export function AnswerControl(props: {
  question: PlayerQuestion;
  draft: Draft;
  labelledBy: string;
  onChange: (draft: Draft) => void;
}) {
  const { question, draft, labelledBy, onChange } = props;
  switch (question.kind) {
    case 'choice':
      return (
        <OptionsControl
          name={question.id}
          labelledBy={labelledBy}
          options={question.options}
          several={false}
          chosen={draft?.kind === 'choice' ? [draft.choice] : []}
          onToggle={(id) => onChange({ kind: 'choice', choice: id })}
        />
      );
    case 'choices': {
      const chosen = draft?.kind === 'choices' ? draft.choices : [];
      return (
        <OptionsControl
          name={question.id}
          labelledBy={labelledBy}
          options={question.options}
          several
          chosen={chosen}
          onToggle={(id) => onChange({ kind: 'choices', choices: toggled(chosen, id) })}
        />
      );
    }
    case 'typed':
      return (
        <Suspense fallback={<Skeleton className="h-20" />}>
          <TypedControl
            labelledBy={labelledBy}
            text={draft?.kind === 'typed' ? draft.text : ''}
            onChange={(text) => onChange({ kind: 'typed', text })}
          />
        </Suspense>
      );
    case 'match':
      return (
        <Suspense fallback={<Skeleton className="h-80" />}>
          <MatchControl
            question={question}
            labelledBy={labelledBy}
            pairs={draft?.kind === 'match' ? draft.pairs : []}
            onChange={(pairs) => onChange({ kind: 'match', pairs })}
          />
        </Suspense>
      );
    case 'order':
      return (
        <Suspense fallback={<Skeleton className="h-80" />}>
          <OrderControl
            question={question}
            labelledBy={labelledBy}
            order={draft?.kind === 'order' ? draft.order : question.items.map(({ id }) => id)}
            onChange={(order) => onChange({ kind: 'order', order })}
          />
        </Suspense>
      );
  }
}
