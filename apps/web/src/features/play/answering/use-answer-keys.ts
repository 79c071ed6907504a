import { type RefObject, useEffect, useEffectEvent } from 'react';
import { optionOfKey } from './option-of-key';

/**
 * Lets options be chosen by the keys 1-6 and A-F and the answer be confirmed by Enter, while the focus is inside `within`.
 * Fields people type into keep their keys, and so does everything with its own use of Enter.
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
    const optionInput = event.target.matches('input[type=radio], input[type=checkbox]');
    if (event.target.matches('input, select, textarea, button, a, summary') && !optionInput) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      props.onConfirm();
      return;
    }
    const index = optionOfKey(event.key);
    if (index === null || index >= props.options) return;
    event.preventDefault();
    props.onOption(index);
  });
  const { within } = props;
  useEffect(() => {
    const element = within.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [within]);
}
