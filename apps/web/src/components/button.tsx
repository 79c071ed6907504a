'use client';

import type { ComponentProps } from 'react';
import { type ButtonKind, buttonLook } from './button-look';
import { Working } from './working';

/** A button. While `busy` it cannot be pressed again, and after 300 ms it shows that it works. */
export function Button({
  kind,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind; busy?: boolean }) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      {...rest}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      className={buttonLook(kind, className)}
    >
      {children}
      {busy && <Working />}
    </button>
  );
}
