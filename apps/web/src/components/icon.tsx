/** Our own line drawings, on a grid of 24 by 24. */
const drawings = {
  add: 'M12 5v14M5 12h14',
  alert: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 8v5M12 16.4v.2',
  check: 'M4.5 12.5l5 5l10-11',
  cross: 'M6 6l12 12M18 6l-12 12',
  date: 'M4 6h16v14h-16zM4 10.5h16M8.5 3v5M15.5 3v5',
  delete: 'M4 6.5h16M9 6.5v-3h6v3M6.5 6.5l1 14h9l1-14M10.5 11v5.5M13.5 11v5.5',
  down: 'M12 4v16M5.5 13.5l6.5 6.5l6.5-6.5',
  half: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 5v14M9 6v12M7 7.5v9',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.6v.2',
  leave: 'M14 4h-9v16h9M10.5 12h10M16.5 8l4 4l-4 4',
  link: 'M9.5 14.5l5-5M11 7l2.5-2.5a4.2 4.2 0 0 1 6 6l-2.5 2.5M13 17l-2.5 2.5a4.2 4.2 0 0 1-6-6l2.5-2.5',
  offline: 'M3 3l18 18M5 11a10 10 0 0 1 4-2.5M15 8.4a10 10 0 0 1 4 2.6M8.5 15a5 5 0 0 1 7 0M12 19v.2',
  repeat: 'M4.5 12a7.5 7.5 0 1 0 2.5-5.6l-2.5 2.4M4.5 4v5h5',
  strike: 'M4 12h16M16 7.5c-1-2-7.5-2.5-8 .8M8 16.5c1.5 2.2 8.5 2 8-1.7',
  undo: 'M4 9.5h10a5 5 0 0 1 0 10h-5M8 5.5l-4 4l4 4',
  up: 'M12 20v-16M5.5 10.5l6.5-6.5l6.5 6.5',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside a word; it is never the only one to say something. `bold` draws it with a thicker pen. */
export function Icon({
  name,
  className = 'size-5',
  bold = false,
}: {
  name: IconName;
  className?: string;
  bold?: boolean;
}) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={bold ? 3 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`shrink-0 ${className}`}
    >
      <path d={drawings[name]} />
    </svg>
  );
}
