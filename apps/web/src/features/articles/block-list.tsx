import type { Block } from '@quoth/quiz-core/schema';
import { useTranslations } from 'use-intl';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { useProblemText } from '../../i18n/use-problem-text';
import type { ArticleView } from './article-types';
import { isLeftOut, toggleBlock } from './toggle-block';
import { useRevise } from './use-revise';

/** The text as it was pasted, block by block; each can be taken out of the article or put back. */
export function BlockList({ article }: { article: ArticleView }) {
  const t = useTranslations('article');
  const problemText = useProblemText();
  const { revise, revising, revised, error } = useRevise(article);

  function toggle(block: Block) {
    const corrections = toggleBlock(article.corrections, block);
    const is = isLeftOut(block) ? 'body' : 'furniture';
    const blocks = article.blocks.map((each) => (each === block ? { ...each, is } : each) satisfies Block);
    revise({ corrections }, { corrections, blocks });
  }

  return (
    <section aria-labelledby="text">
      <h2 id="text" className="font-bold font-serif text-title">
        {t('text')}
      </h2>
      <p className="mt-1 text-ink-soft">{t('textHint')}</p>
      <div role="status" className="my-3 min-h-6 text-small">
        {error !== null && <Notice tone="error">{problemText(error)}</Notice>}
        {revising && <span className="animate-late">{t('updating')}</span>}
        {!revising && revised && t('updated', { count: article.questionCount })}
      </div>
      <ul className="divide-y divide-rule border-rule border-y">
        {article.blocks.map((block) => (
          <BlockRow key={block.start} text={article.text} block={block} onToggle={() => toggle(block)} />
        ))}
      </ul>
    </section>
  );
}

function BlockRow({ text, block, onToggle }: { text: string; block: Block; onToggle: () => void }) {
  const t = useTranslations('article');
  const passage = text.slice(block.start, block.end);
  const out = isLeftOut(block);
  return (
    <li className="-mx-1 flex items-start gap-3 px-1 py-3 [contain-intrinsic-block-size:auto_6rem] [content-visibility:auto]">
      <div className="min-w-0 grow">
        {block.is !== 'body' && <p className="text-ink-soft text-small">{t(`kind.${block.is}`)}</p>}
        {out ? (
          <del className="block whitespace-pre-line font-serif text-ink-soft decoration-1">{passage}</del>
        ) : (
          <p
            className={`whitespace-pre-line font-serif ${block.is === 'title' || block.is === 'subhead' ? 'font-bold' : ''}`}
          >
            {passage}
          </p>
        )}
      </div>
      <button
        type="button"
        onClick={onToggle}
        aria-label={t(out ? 'keepLabel' : 'dropLabel', { passage: shortened(passage) })}
        className="-my-2.5 flex min-h-11 min-w-9 shrink-0 items-center gap-2 rounded-control px-2 text-press text-small hover:bg-press-wash sm:w-28"
      >
        <Icon name={out ? 'undo' : 'strike'} className="size-4" />
        <span className="sr-only sm:not-sr-only">{t(out ? 'keep' : 'drop')}</span>
      </button>
    </li>
  );
}

/** Enough of a passage to know it by, cut after a word. */
function shortened(passage: string): string {
  const most = 60;
  if (passage.length <= most) return passage;
  const cut = passage.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
