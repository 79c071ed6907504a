'use client';

import Link, { useLinkStatus } from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonKind, buttonLook } from './button-look';
import { Working } from './working';

/** A link that looks like a button, because it starts something. It shows that it works when its page takes long to come. */
export function ButtonLink({
  kind,
  className,
  children,
  ...rest
}: ComponentProps<typeof Link> & { kind?: ButtonKind; children: ReactNode }) {
  return (
    <Link {...rest} className={buttonLook(kind, className)}>
      {children}
      <LinkWorking />
    </Link>
  );
}

function LinkWorking() {
  return useLinkStatus().pending ? <Working /> : null;
}
