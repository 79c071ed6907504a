const path = /^\/articles\/([^/]+)$/;

/** The address of an article of one's own. */
export function articlePath(id: string): string {
  return `/articles/${id}`;
}

/** @returns the id of the article whose address this is, or null. */
export function articleIn(pathname: string): string | null {
  return path.exec(pathname)?.[1] ?? null;
}
