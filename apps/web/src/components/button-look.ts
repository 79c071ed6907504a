const base =
  'relative inline-flex min-h-12 items-center justify-center gap-2 rounded-control border px-5 py-2 text-center font-semibold ' +
  'transition-colors duration-100';

const kinds = {
  primary: 'border-press bg-press text-on-press hover:border-press-deep hover:bg-press-deep',
  secondary: 'border-rule-strong bg-sheet text-ink hover:border-press hover:bg-press-wash',
  quiet: 'border-transparent bg-transparent px-3 text-press hover:bg-press-wash',
  danger: 'border-wrong bg-sheet text-wrong hover:bg-wrong-wash',
} as const;

export type ButtonKind = keyof typeof kinds;

/** The classes of a button, or of a link that looks like one because it starts something. */
export function buttonLook(kind: ButtonKind = 'secondary', className = ''): string {
  return `${base} ${kinds[kind]} ${className}`;
}
