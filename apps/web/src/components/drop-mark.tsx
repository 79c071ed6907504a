/** The old-style quotation mark that stands before a quotation, as in a newspaper. */
export function DropMark({ className = '' }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 22 16" className={`fill-current ${className}`}>
      <path d="M8.5 .5C4.5 2.1 2 5.3 2 9.6c0 3.5 1.9 5.9 4.6 5.9 2.3 0 4-1.7 4-3.9s-1.5-3.7-3.5-3.7c-.4 0-.8.1-1 .2.3-2.1 1.7-3.8 4-5.1z" />
      <path d="M18.5 .5c-4 1.6-6.5 4.8-6.5 9.1 0 3.5 1.9 5.9 4.6 5.9 2.3 0 4-1.7 4-3.9s-1.5-3.7-3.5-3.7c-.4 0-.8.1-1 .2.3-2.1 1.7-3.8 4-5.1z" />
    </svg>
  );
}
