import { DropMark } from './drop-mark';

/** The name of the paper, at the top of every page. A plain link: the code of the router's own would weigh on every first load. */
export function Masthead({ name, home }: { name: string; home: string }) {
  return (
    <header className="border-rule border-b">
      <div className="mx-auto flex w-full max-w-7xl items-center px-4 py-3 sm:px-6">
        <a href="/" aria-label={home} className="inline-flex min-h-8 items-center gap-2 font-bold font-serif text-stem">
          <DropMark className="h-4 text-press" />
          {name}
        </a>
      </div>
    </header>
  );
}
