import type { Block, Span } from '@quoth/quiz-core/schema';
import { MarkedText } from './marked-text';

const none: readonly Span[] = [];

/** The article as its readers see it: furniture and credits left out, evidence marked. */
export default function ArticleBody(props: {
  text: string;
  blocks: readonly Block[];
  marked?: readonly Span[];
  underlined?: readonly Span[];
}) {
  return (
    <div className="grid gap-4 font-serif text-read">
      {props.blocks.map((block) => {
        const look = lookOf(block.is);
        if (look === null) return null;
        return (
          <p key={block.start} className={look}>
            <MarkedText
              text={props.text}
              of={block}
              marked={props.marked ?? none}
              underlined={props.underlined ?? none}
            />
          </p>
        );
      })}
    </div>
  );
}

/** How a block of an article is set, or null where readers do not see it. */
function lookOf(is: Block['is']): string | null {
  switch (is) {
    case 'title':
      return 'font-bold text-title text-balance';
    case 'subhead':
      return 'mt-2 font-bold';
    case 'byline':
    case 'dateline':
      return 'font-sans text-small text-ink-soft';
    case 'caption':
      return 'border-rule border-l-2 pl-4 text-base text-ink-soft italic';
    case 'body':
      return '';
    case 'credit':
    case 'furniture':
      return null;
  }
}
