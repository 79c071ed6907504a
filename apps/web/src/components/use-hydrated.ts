import { useSyncExternalStore } from 'react';

/** Whether the page's code is there: until then a click on what the server sent reaches nobody. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => {};
}
