import type { PlayerQuestionOf } from '@quoth/quiz-core/schema';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../../../components/icon';
import { moved } from '../draft';

/** A list whose items are moved by buttons, up or down one place. */
export default function OrderControl(props: {
  question: PlayerQuestionOf<'order'>;
  labelledBy: string;
  order: readonly string[];
  onChange: (order: string[]) => void;
}) {
  const t = useTranslations('play');
  const [said, setSaid] = useState('');
  const texts = new Map(props.question.items.map(({ id, text }) => [id, text]));
  const total = props.order.length;

  function move(id: string, by: -1 | 1) {
    const order = moved(props.order, id, by);
    props.onChange(order);
    setSaid(t('moved', { item: texts.get(id) ?? '', place: order.indexOf(id) + 1, total }));
  }

  return (
    <fieldset aria-labelledby={props.labelledBy}>
      <ol className="grid gap-3">
        {props.order.map((id, index) => {
          const item = texts.get(id) ?? '';
          return (
            <li key={id} className="flex items-center gap-3 rounded-card border-2 border-rule bg-sheet p-2 pl-3">
              <span aria-hidden="true" className="w-6 shrink-0 text-center font-semibold text-ink-soft">
                {index + 1}
              </span>
              <span className="min-w-0 grow font-serif text-read">{item}</span>
              <MoveButton label={t('moveUp', { item })} atEdge={index === 0} onMove={() => move(id, -1)}>
                <Icon name="up" />
              </MoveButton>
              <MoveButton label={t('moveDown', { item })} atEdge={index === total - 1} onMove={() => move(id, 1)}>
                <Icon name="down" />
              </MoveButton>
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}

/** At the edge it does nothing but keeps the focus, so that somebody moving an item with the keyboard is not thrown out. */
function MoveButton(props: { label: string; atEdge: boolean; onMove: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      aria-disabled={props.atEdge || undefined}
      onClick={() => {
        if (!props.atEdge) props.onMove();
      }}
      className="flex size-12 shrink-0 items-center justify-center rounded-control border border-rule-strong hover:border-press hover:bg-press-wash aria-disabled:opacity-40"
    >
      {props.children}
    </button>
  );
}
