import type { ReactNode } from 'react';

/** The one button of a question, always in the same place at the lower edge; what is to be said about it stands above. */
export function ActionBar({ status, children }: { status?: ReactNode; children: ReactNode }) {
  return (
    <div className="sticky bottom-0 mt-auto -mx-4 bg-paper px-4 pt-4 pb-4 sm:mx-0 sm:px-0 sm:pb-6">
      <div role="status" className="not-empty:mb-3">
        {status}
      </div>
      {children}
    </div>
  );
}
