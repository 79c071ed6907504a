'use client';

import { useTranslations } from 'use-intl';

/** Who published an article and when, as far as known. `publishedOn` is a plain date, `YYYY-MM-DD`. */
export function SourceLine(props: {
  source?: string | undefined;
  byline?: string | undefined;
  publishedOn?: string | undefined;
}) {
  const t = useTranslations('facts');
  const date = props.publishedOn === undefined ? undefined : t('date', { date: new Date(props.publishedOn) });
  const parts = [props.source, props.byline, date].filter((part) => part !== undefined);
  return parts.length === 0 ? null : <p className="text-ink-soft text-small">{parts.join(' · ')}</p>;
}
