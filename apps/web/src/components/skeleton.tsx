/** The shape of something that is still on its way; give it the size of what will come. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <div aria-hidden="true" className={`animate-late rounded-control bg-wash ${className}`} />;
}
