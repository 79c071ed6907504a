import type { Evidence as Passage } from '@quoth/quiz-core/schema';
import { useTranslations } from 'use-intl';
import { MarkedText } from '../../../components/marked-text';
import { SourceLink } from './source-link';

/** The passages that prove an answer, marked, with the way to their source. */
export function Evidence({ passages, url }: { passages: readonly Passage[]; url?: string | undefined }) {
  const t = useTranslations('play');
  if (passages.length === 0) return null;
  return (
    <figure>
      <figcaption className="mb-1 font-semibold text-small">{t('evidence')}</figcaption>
      {passages.map((passage) => (
        <blockquote key={passage.start} className="mt-2 border-rule border-l-2 pl-4 font-serif text-read">
          <PassageText passage={passage} />
        </blockquote>
      ))}
      {url !== undefined && (
        <p className="mt-3 text-small">
          <SourceLink url={url} />
        </p>
      )}
    </figure>
  );
}

/** Evidence brings only its own text, so its spans are moved to where that text begins. */
function PassageText({ passage }: { passage: Passage }) {
  const whole = { start: 0, end: passage.text.length };
  const underlined = (passage.underlined ?? []).map(({ start, end }) => ({
    start: start - passage.start,
    end: end - passage.start,
  }));
  return <MarkedText text={passage.text} of={whole} marked={[whole]} underlined={underlined} />;
}
