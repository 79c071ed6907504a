import { letterOf } from './tile';

/** The letter before an option: round where one is chosen, square where several may be. */
export function Letter(props: { index: number; several: boolean; filled: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`flex size-8 shrink-0 items-center justify-center border font-sans font-semibold text-base ${
        props.several ? 'rounded-control' : 'rounded-full'
      } ${props.filled ? 'border-press bg-press text-on-press' : 'border-rule-strong text-ink-soft'}`}
    >
      {letterOf(props.index)}
    </span>
  );
}
