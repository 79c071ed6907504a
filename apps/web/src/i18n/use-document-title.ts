import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

/** Puts a title on the tab while the component is there, as the page's own metadata would: for what changes without a new page. */
export function useDocumentTitle(title: string | undefined): void {
  const t = useTranslations('app');
  const whole = title === undefined ? undefined : `${title} · ${t('name')}`;
  useEffect(() => {
    if (whole === undefined) return;
    const before = document.title;
    document.title = whole;
    return () => {
      // Another page has put its own there by now.
      if (document.title === whole) document.title = before;
    };
  }, [whole]);
}
