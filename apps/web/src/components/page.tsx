import type { ReactNode } from 'react';

const widths = { text: 'max-w-2xl', wide: 'max-w-5xl' } as const;

/** The frame of a page: one column of a readable or a wide measure. */
export function Page({ width = 'text', children }: { width?: keyof typeof widths; children: ReactNode }) {
  return <div className={`mx-auto w-full px-4 py-8 sm:px-6 sm:py-12 ${widths[width]}`}>{children}</div>;
}
