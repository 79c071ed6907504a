import { playerQuestion } from '@quoth/quiz-core/mark';
import type { PlayerQuestion } from '@quoth/quiz-core/schema';
import type { PlayQuestion } from '../../dto/play.js';
import { Conflict, NotFound } from '../../lib/errors.js';
import type { Context } from '../context.js';
import { loadPlay } from './stored/load-play.js';

/** A question by its place, as a player may see it: an answered one or the next, never one further on. @throws `NotFound`, `Conflict` */
export async function question({ ctx, input }: { ctx: Context; input: PlayQuestion }): Promise<PlayerQuestion> {
  const { places } = await loadPlay(ctx, input.playId);
  const place = places[input.position];
  if (!place) throw new NotFound({ code: 'not-found', params: { what: 'question' } });
  const isNext = places.findIndex(({ earned }) => earned === null) === input.position;
  if (!place.earned && !isNext) throw new Conflict({ code: 'question-ahead', params: {} });
  return playerQuestion(place.question);
}
