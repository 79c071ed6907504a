import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { longestRun, outcomeOf } from '../answered/outcome';
import type { PlayState } from '../play-types';
import { Ticks } from '../ticks';

/** How a play went, in words and figures. */
export function Score({ state }: { state: PlayState }) {
  const t = useTranslations('end');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const right = state.results.filter(({ credit }) => outcomeOf(credit) === 'right').length;
  const scoring = state.purpose === 'score';
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="font-bold font-serif text-head">
        {scoring ? t('heading', { share: shareOf(right, state.total) }) : t('missedHeading')}
      </h1>
      <p className="mt-4 text-balance font-serif text-title">
        {scoring && `${t('score', { points: state.points })} · `}
        {t('right', { right, total: state.total })}
      </p>
      <p className="mt-1 mb-4 text-ink-soft">
        {scoring ? t('streak', { count: longestRun(state.results) }) : t('missedNote')}
      </p>
      <Ticks results={state.results} total={state.total} at={state.total} />
    </>
  );
}

function shareOf(right: number, total: number): 'all' | 'most' | 'some' | 'few' {
  if (right === total) return 'all';
  if (right * 3 >= total * 2) return 'most';
  return right * 3 >= total ? 'some' : 'few';
}
