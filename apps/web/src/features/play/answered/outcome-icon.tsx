import { Icon } from '../../../components/icon';
import type { Outcome } from './outcome';

const icons = { right: 'check', partly: 'half', wrong: 'cross' } as const;
const colours = { right: 'text-good', partly: 'text-partly', wrong: 'text-wrong' } as const;

/** The sign of an outcome; its word stands beside it. */
export function OutcomeIcon({ outcome, className = 'size-5' }: { outcome: Outcome; className?: string }) {
  return <Icon name={icons[outcome]} bold={outcome !== 'partly'} className={`${colours[outcome]} ${className}`} />;
}
