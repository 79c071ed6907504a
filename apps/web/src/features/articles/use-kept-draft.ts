import { useEffect, useState } from 'react';

const name = 'quoth.new-article';

/**
 * State that outlives a reload of this tab, so that nothing typed is lost. It stays in the browser.
 *
 * @returns the value, the way to change it, and the way to forget it once it has been sent
 */
export function useKeptDraft<T extends object>(empty: T): [T, (change: Partial<T>) => void, () => void] {
  const [draft, setDraft] = useState(empty);
  useEffect(() => {
    const kept = read();
    if (kept !== null) setDraft((now) => ({ ...now, ...kept }));
  }, []);
  const change = (part: Partial<T>) =>
    setDraft((now) => {
      const next = { ...now, ...part };
      write(JSON.stringify(next));
      return next;
    });
  return [draft, change, () => write(null)];
}

function read(): object | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return typeof kept === 'object' ? kept : null;
  } catch {
    return null;
  }
}

/** Where storage is refused or full, the draft lives as long as the page. */
function write(value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, value);
  } catch {
    return;
  }
}
