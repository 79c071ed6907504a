import type { ReactNode } from 'react';
import { Icon } from './icon';

const tones = {
  info: { icon: 'info', look: 'border-press bg-press-wash' },
  error: { icon: 'alert', look: 'border-wrong bg-wrong-wash' },
  offline: { icon: 'offline', look: 'border-partly bg-partly-wash' },
} as const;

/** A short message beside what it is about. Put it in a live region where it appears on its own. */
export function Notice({ tone = 'info', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  const { icon, look } = tones[tone];
  return (
    <div className={`flex gap-3 rounded-control border-l-4 px-4 py-3 ${look}`}>
      <Icon name={icon} className="mt-0.5 size-5" />
      <div className="min-w-0 grow">{children}</div>
    </div>
  );
}
