/** A small turning ring at the edge of a button, from 300 ms on. */
export function Working() {
  return (
    <span aria-hidden="true" className="absolute inset-y-0 right-1.5 flex animate-late items-center">
      <span className="size-3 animate-turn rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none" />
    </span>
  );
}
