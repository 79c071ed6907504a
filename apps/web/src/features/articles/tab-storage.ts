/** What this tab keeps across reloads. Where storage is refused or full, nothing is kept and nobody is disturbed. */
export const tabStorage = {
  /** What was kept under a name; null when there is nothing. */
  read(name: string): string | null {
    try {
      return sessionStorage.getItem(name);
    } catch {
      return null;
    }
  },

  /** Keeps a text under a name; null forgets it. */
  write(name: string, text: string | null): void {
    try {
      if (text === null) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, text);
    } catch {
      return;
    }
  },
};
