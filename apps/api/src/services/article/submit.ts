import { transact } from '@quoth/db';
import type { ArticleSubmit, ArticleView } from '../../dto/article.js';
import { Conflict, Invalid } from '../../lib/errors.js';
import { withoutLoneSurrogates } from '../../lib/storable.js';
import type { Context } from '../context.js';
import { countQuiz } from './count-quiz.js';
import { findView } from './find-view.js';
import { judgeMade, judgeText } from './judge-text.js';
import { makeQuiz } from './make-quiz.js';
import { storeArticle } from './store-article.js';

/**
 * Makes a quiz of a pasted article. The client's ticket becomes the article's id, so that sending it again, after a lost
 * connection, makes no second one. Nothing is stored of a text that is refused.
 *
 * @throws `Invalid` with what is wrong with the text, `TooMany`.
 */
export async function submit({ ctx, input }: { ctx: Context; input: ArticleSubmit }): Promise<ArticleView> {
  const sent = await findView(ctx, input.ticket);
  if (sent) return sent;

  const refusal = judgeText(input.text);
  if (refusal) throw new Invalid(refusal);
  await countQuiz(ctx);
  const { title = null, byline = null, source = null, url = null, publishedOn = null, shownToPlayers } = input;
  const article = {
    ...{ id: input.ticket, text: withoutLoneSurrogates(input.text), corrections: { kept: [], dropped: [] } },
    ...{ title, byline, source, url, publishedOn, shownToPlayers },
  };
  const quiz = await ctx.progress.follow(input.ticket, (tell) => makeQuiz(ctx, article, tell));
  const unfit = judgeMade(quiz.made);
  if (unfit) throw new Invalid(unfit);

  const ownerId = await ctx.guest.findOrMake();
  await transact(ctx.db, (tx) => storeArticle(ctx, tx, { ...article, ownerId }, quiz));
  const view = await findView(ctx, article.id);
  if (!view) throw new Conflict({ code: 'ticket-taken', params: {} });
  return view;
}
