'use client';

import { useFormatter } from 'use-intl';

/** Who published an article and when, as far as known. `publishedOn` is a plain date, `YYYY-MM-DD`. */
export function SourceLine(props: {
  source?: string | undefined;
  byline?: string | undefined;
  publishedOn?: string | undefined;
}) {
  const format = useFormatter();
  const date =
    props.publishedOn === undefined ? undefined : format.dateTime(new Date(props.publishedOn), { dateStyle: 'long' });
  const parts = [props.source, props.byline, date].filter((part) => part !== undefined);
  return parts.length === 0 ? null : <p className="text-ink-soft text-small">{parts.join(' · ')}</p>;
}
