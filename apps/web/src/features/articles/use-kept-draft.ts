import { useEffect, useState } from 'react';
import { tabStorage } from './tab-storage';

/**
 * State that outlives a reload of this tab, so that nothing typed is lost. It stays in the browser.
 *
 * @param name what it is kept under
 * @returns the value, the way to change it, and the way to forget it once it has been sent
 */
export function useKeptDraft<T extends object>(name: string, empty: T): [T, (change: Partial<T>) => void, () => void] {
  const [draft, setDraft] = useState(empty);
  useEffect(() => {
    const kept = parse(tabStorage.read(name));
    if (kept !== null) setDraft((now) => ({ ...now, ...kept }));
  }, [name]);
  const change = (part: Partial<T>) =>
    setDraft((now) => {
      const next = { ...now, ...part };
      tabStorage.write(name, JSON.stringify(next));
      return next;
    });
  return [draft, change, () => tabStorage.write(name, null)];
}

function parse(text: string | null): object | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
}
