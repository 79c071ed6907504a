import { useTranslations } from 'use-intl';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import type { ArticleView } from './article-types';
import { useRevise } from './use-revise';

/** Offers the date that the text itself gives away, until its owner has said when it was published. */
export function DateProposal({ article, onOther }: { article: ArticleView; onOther: () => void }) {
  const t = useTranslations('article');
  const facts = useTranslations('facts');
  const { revise, revising } = useRevise(article);
  const proposed = article.proposedPublishedOn;
  if (proposed === null) return null;
  const date = facts('date', { date: new Date(proposed) });
  return (
    <Notice>
      <p>{t('proposal', { date })}</p>
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-2">
        <Button busy={revising} onClick={() => revise({ publishedOn: proposed })}>
          <Icon name="date" />
          {t('useDate', { date })}
        </Button>
        <Button kind="quiet" onClick={onOther}>
          {t('otherDate')}
        </Button>
      </div>
    </Notice>
  );
}
