'use client';

import { ArticleScreen } from '../../../features/articles/article-screen';

/** One of the visitor's own articles, in the browser. */
export function ArticleClient({ id }: { id: string }) {
  return <ArticleScreen id={id} />;
}
