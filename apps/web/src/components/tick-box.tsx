import type { ComponentProps, ReactNode } from 'react';

/** A checkbox with its label beside it; the whole row can be pressed. */
export function TickBox({ children, ...rest }: Omit<ComponentProps<'input'>, 'type'> & { children: ReactNode }) {
  return (
    <label className="flex min-h-8 items-start gap-3 py-1">
      <input type="checkbox" {...rest} className="mt-0.5 size-5 shrink-0 accent-press" />
      <span>{children}</span>
    </label>
  );
}
