import { CircleAlert, Info, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';

const tones = {
  info: { icon: Info, look: 'border-press bg-press-wash' },
  error: { icon: CircleAlert, look: 'border-wrong bg-wrong-wash' },
  offline: { icon: WifiOff, look: 'border-partly bg-partly-wash' },
} as const;

/** A short message beside what it is about. Put it in a live region where it appears on its own. */
export function Notice({ tone = 'info', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  const { icon: Icon, look } = tones[tone];
  return (
    <div className={`flex gap-3 rounded-control border-l-4 px-4 py-3 ${look}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="min-w-0 grow">{children}</div>
    </div>
  );
}
