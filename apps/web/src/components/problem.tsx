'use client';

import { useTranslations } from 'use-intl';
import { Button } from './button';
import { Notice } from './notice';

/** Something could not be shown: why, and a way to try again. */
export function Problem({ text, onRetry }: { text: string; onRetry: () => void }) {
  const t = useTranslations('app');
  return (
    <div role="alert">
      <Notice tone="error">
        <p>{text}</p>
        <Button className="mt-3" onClick={onRetry}>
          {t('retry')}
        </Button>
      </Notice>
    </div>
  );
}
