import type { Reason } from '@quoth/api';
import type { ArticleView } from './article-types';

/** What a person types about an article, as it stands in the fields: '' where nothing is typed. */
export interface ArticleFields {
  readonly title: string;
  readonly byline: string;
  readonly source: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly whole: boolean;
}

export const detailNames = ['title', 'byline', 'source', 'url', 'publishedOn'] as const;
export type DetailName = (typeof detailNames)[number];

export const noFields: ArticleFields = { title: '', byline: '', source: '', url: '', publishedOn: '', whole: false };

/** The fields of an article that is there already. */
export function fieldsOf(article: ArticleView): ArticleFields {
  return {
    title: article.title ?? '',
    byline: article.byline ?? '',
    source: article.source ?? '',
    url: article.url ?? '',
    publishedOn: article.publishedOn ?? '',
    whole: article.shownToPlayers === 'whole',
  };
}

/** What is sent of a field; null when nothing is typed. An address without its scheme gets the usual one. */
export function typedValue(fields: ArticleFields, name: DetailName): string | null {
  const value = fields[name].trim();
  if (value === '') return null;
  return name === 'url' && !/^[a-z][a-z0-9+.-]*:/i.test(value) ? `https://${value}` : value;
}

/** The field a refusal is about: the text, unless the reason names another. Null when it is about none of them. */
export function fieldOf(reason: Reason): DetailName | 'text' | null {
  switch (reason.code) {
    case 'empty':
    case 'binary':
    case 'too-short':
    case 'too-long':
    case 'not-english':
    case 'nothing-to-ask':
    case 'took-too-long':
    case 'body-too-large':
      return 'text';
    case 'field-too-long':
    case 'field-invalid': {
      const { field } = reason.params;
      return field === 'text' ? 'text' : (detailNames.find((name) => name === field) ?? null);
    }
    default:
      return null;
  }
}
