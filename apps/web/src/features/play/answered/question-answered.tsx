import { type RefObject, useEffect, useEffectEvent, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import { ActionBar } from '../action-bar';
import type { EditionCard, ReviewItem } from '../play-types';
import { Stem } from '../stem';
import { Answered } from './answered';
import { Evidence } from './evidence';
import { outcomeOf } from './outcome';
import { useVerdictText } from './use-verdict-text';
import { Verdict } from './verdict';
import { WholeArticle } from './whole-article';

/** An answered question: what was chosen, the verdict, why, and the words that prove it. */
export default function QuestionAnswered(props: {
  item: ReviewItem;
  edition: EditionCard;
  heading: RefObject<HTMLHeadingElement | null>;
  /** The answer has just come in: the verdict is brought into view and the focus goes to the button that goes on. */
  fresh: boolean;
  already: boolean;
  last: boolean;
  wholeBeside: boolean;
  /** Gets the verdict of a fresh answer, to be said aloud. */
  onVerdict: (verdict: string) => void;
  onNext: () => void;
}) {
  const t = useTranslations('play');
  const { item, edition, fresh } = props;
  const next = useRef<HTMLButtonElement>(null);
  const verdict = useRef<HTMLDivElement>(null);
  const verdicts = useTranslations('verdict');
  const textOf = useVerdictText();
  const announce = useEffectEvent(() => props.onVerdict(`${verdicts(outcomeOf(item.mark.credit))}. ${textOf(item)}`));
  useEffect(() => {
    if (!fresh) return;
    announce();
    next.current?.focus({ preventScroll: true });
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    verdict.current?.scrollIntoView({ block: 'nearest', behavior: reduced ? 'instant' : 'smooth' });
  }, [fresh]);
  return (
    <div className="flex grow flex-col">
      <Stem id={useId()} text={item.question.stem} heading={props.heading} />
      <div className="mt-6">
        <Answered item={item} />
      </div>
      <div ref={verdict} className="mt-6 grid gap-6 pb-4">
        <section aria-label={t('verdict')} className="grid gap-3">
          <Verdict item={item} />
          {props.already && <Notice>{t('already')}</Notice>}
        </section>
        <div className={props.wholeBeside ? 'lg:hidden' : ''}>
          <Evidence passages={item.reveal.evidence} url={edition.url} />
        </div>
        {props.wholeBeside && (
          <>
            <a href="#article" className="sr-only focus:not-sr-only">
              {t('toEvidence')}
            </a>
            <WholeArticle editionId={edition.id} evidence={item.reveal.evidence} className="lg:hidden" />
          </>
        )}
      </div>
      <ActionBar>
        <Button ref={next} kind="primary" className="w-full sm:w-auto sm:min-w-48" onClick={props.onNext}>
          {t(props.last ? 'toEnd' : 'next')}
        </Button>
      </ActionBar>
    </div>
  );
}
