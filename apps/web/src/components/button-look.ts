const base =
  'relative inline-flex min-h-12 items-center justify-center gap-2 rounded-control py-2 text-center font-semibold ' +
  'transition-colors duration-100';
const framed = 'border px-5';

const kinds = {
  primary: `${framed} border-press bg-press text-on-press hover:border-press-deep hover:bg-press-deep`,
  secondary: `${framed} border-rule-strong bg-sheet text-ink hover:border-press hover:bg-press-wash`,
  // Without a frame it has no padding either: its text lines up with what stands above and below.
  quiet: 'text-press underline-offset-4 hover:text-press-deep hover:underline',
  danger: `${framed} border-wrong bg-sheet text-wrong hover:bg-wrong-wash`,
} as const;

export type ButtonKind = keyof typeof kinds;

/** The classes of a button, or of a link that looks like one because it starts something. */
export function buttonLook(kind: ButtonKind = 'secondary', className = ''): string {
  return `${base} ${kinds[kind]} ${className}`;
}
