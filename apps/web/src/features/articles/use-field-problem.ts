import { useTranslations } from 'use-intl';
import { reasonOf, useProblemText } from '../../i18n/use-problem-text';
import { type ArticleFields, type DetailName, detailNames, fieldOf } from './article-fields';

/** Sorts a refusal to the field it is about; `general` has what belongs under none. */
export function useFieldProblem(error: unknown) {
  const t = useTranslations('fields');
  const problemText = useProblemText();
  const reason = reasonOf(error);
  const field = reason === null ? null : fieldOf(reason);
  const text = error === null ? null : textFor();

  function textFor(): string {
    if (reason?.code === 'field-invalid' && (field === 'url' || field === 'publishedOn')) return t(field);
    return problemText(error);
  }

  const under = (name: DetailName | 'text') => (name === field && text !== null ? text : undefined);
  const details: Partial<Record<DetailName, string>> = {};
  for (const name of detailNames) {
    const wrong = under(name);
    if (wrong !== undefined) details[name] = wrong;
  }
  /** Whether these are changes to the field it is about: what was wrong with it is not said of what stands there now. */
  const isAbout = (change: Partial<ArticleFields>) => text !== null && field !== null && field in change;
  return { under, details, general: field === null ? text : null, isAbout };
}
