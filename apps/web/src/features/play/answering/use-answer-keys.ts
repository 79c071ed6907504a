import { type RefObject, useEffect, useEffectEvent } from 'react';
import { optionOfKey } from './option-of-key';

/**
 * Lets options be chosen by the keys 1-6 and A-F and the answer be confirmed by Enter, while the focus is inside `within` or nowhere,
 * as after a reload. Fields people type into keep their keys, and what has its own use of Enter keeps that.
 */
export function useAnswerKeys(props: {
  within: RefObject<HTMLElement | null>;
  /** How many options have a key; 0 when there are none, or when the keys are switched off. */
  options: number;
  onOption: (index: number) => void;
  onConfirm: () => void;
}): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLElement)) return;
    if (event.target !== document.body && !props.within.current?.contains(event.target)) return;
    if (event.target.matches('select, textarea, input:not([type=radio], [type=checkbox])')) return;
    if (event.key === 'Enter') {
      if (event.target.matches('button, a, summary')) return;
      event.preventDefault();
      props.onConfirm();
      return;
    }
    const index = optionOfKey(event.key);
    if (index === null || index >= props.options) return;
    event.preventDefault();
    props.onOption(index);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
