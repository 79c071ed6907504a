import { useTranslations } from 'use-intl';

/** A link to the article where it was published. */
export function SourceLink({ url }: { url: string }) {
  const t = useTranslations('play');
  return (
    <a
      href={url}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-6 items-center text-press underline underline-offset-4"
    >
      {t('readAt')}
    </a>
  );
}
