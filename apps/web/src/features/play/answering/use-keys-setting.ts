import { useSyncExternalStore } from 'react';

const name = 'quoth.answer-keys';
const listeners = new Set<() => void>();

/** Whether the answer keys are on, kept in this browser; and the way to change it. */
export function useKeysSetting(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => read() !== 'off',
    () => true,
  );
  return [on, write];
}

function read(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Where storage is refused (a private window, a strict setting) the keys stay as they are. */
function write(on: boolean): void {
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    return;
  }
  for (const changed of listeners) changed();
}
