'use client';

import { cva, type VariantProps } from 'class-variance-authority';
import Link, { useLinkStatus } from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

const look = cva(
  'relative inline-flex min-h-12 items-center justify-center gap-2 rounded-control border px-5 py-2 text-center font-semibold ' +
    'no-underline transition-colors duration-100 disabled:cursor-not-allowed',
  {
    variants: {
      kind: {
        primary:
          'border-press bg-press text-on-press hover:border-press-deep hover:bg-press-deep disabled:border-rule ' +
          'disabled:bg-wash disabled:text-ink-soft',
        secondary: 'border-rule-strong bg-sheet text-ink hover:border-press hover:bg-press-wash disabled:text-ink-soft',
        quiet: 'border-transparent bg-transparent px-3 text-press hover:bg-press-wash',
        danger: 'border-wrong bg-sheet text-wrong hover:bg-wrong-wash',
      },
    },
    defaultVariants: { kind: 'secondary' },
  },
);

type Look = VariantProps<typeof look>;

/** A button. While `busy` it cannot be pressed again, and after 300 ms it shows that it works. */
export function Button({
  kind,
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ComponentProps<'button'> & Look & { busy?: boolean }) {
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      {...rest}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      className={look({ kind, className })}
    >
      {children}
      {busy && <Working />}
    </button>
  );
}

/** A link that looks like a button, because it starts something. It shows that it works when its page takes long to come. */
export function ButtonLink({
  kind,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & Look & { children: ReactNode }) {
  return (
    <Link {...rest} className={look({ kind, className })}>
      {children}
      <LinkWorking />
    </Link>
  );
}

function LinkWorking() {
  return useLinkStatus().pending ? <Working /> : null;
}

function Working() {
  return (
    <span aria-hidden="true" className="absolute inset-y-0 right-1.5 flex animate-late items-center">
      <span className="size-3 animate-turn rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none" />
    </span>
  );
}
