import { Check, CircleDashed, X } from 'lucide-react';
import type { Outcome } from './outcome';

const icons = { right: Check, partly: CircleDashed, wrong: X } as const;
const colours = { right: 'text-good', partly: 'text-partly', wrong: 'text-wrong' } as const;

/** The sign of an outcome; its word stands beside it. */
export function OutcomeIcon({ outcome, className = 'size-5' }: { outcome: Outcome; className?: string }) {
  const Icon = icons[outcome];
  return <Icon aria-hidden="true" strokeWidth={3} className={`shrink-0 ${colours[outcome]} ${className}`} />;
}
