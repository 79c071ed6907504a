'use client';

import { ArticleForm } from '../../features/articles/article-form';

/** The form for an article of one's own, in the browser. */
export function NewClient() {
  return <ArticleForm />;
}
