'use client';

import { useTranslations } from 'use-intl';
import { Icon } from './icon';
import { useOnline } from './use-online';

/** Says that the connection is gone, above everything, without moving anything. */
export function OfflineNotice() {
  const t = useTranslations('app');
  const online = useOnline();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-20 flex justify-center p-2">
      {!online && (
        <p className="pointer-events-auto flex items-center gap-2 rounded-control border border-partly bg-partly-wash px-3 py-1.5 text-small">
          <Icon name="offline" className="size-4" />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
