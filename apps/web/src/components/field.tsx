import type { ReactNode } from 'react';
import { useId } from 'react';
import { Icon } from './icon';

interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A label, one control, a hint and what is wrong with it, tied together. `children` gets what the control must carry. */
export function Field(props: {
  label: string;
  optional?: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: (wiring: Wiring) => ReactNode;
}) {
  const id = useId();
  const hintId = props.hint === undefined ? undefined : `${id}-hint`;
  const errorId = props.error === undefined ? undefined : `${id}-error`;
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {props.label}
        {props.optional !== undefined && <span className="font-normal text-ink-soft"> {props.optional}</span>}
      </label>
      {hintId !== undefined && (
        <div id={hintId} className="text-ink-soft text-small">
          {props.hint}
        </div>
      )}
      {props.children({
        id,
        'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
        'aria-invalid': errorId === undefined ? undefined : true,
      })}
      {errorId !== undefined && (
        <p id={errorId} className="flex gap-2 text-wrong">
          <Icon name="alert" className="mt-0.5 size-5" />
          <span>{props.error}</span>
        </p>
      )}
    </div>
  );
}

/** How every text field, text area and select looks. */
export const fieldLook =
  'w-full min-h-12 rounded-control border border-rule-strong bg-sheet px-3 py-2.5 text-ink ' +
  'hover:border-press aria-invalid:border-2 aria-invalid:border-wrong';
