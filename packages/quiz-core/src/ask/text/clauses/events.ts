import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { type Action, actions } from '../deeds/action.js';
import { plainActions } from '../deeds/plain-actions.js';
import { clausesOf } from './clauses-of.js';

/** What happened, or will, and on whose word. */
export interface Event extends Action {
  /** Null where it is the reporter's, or the subject's own. */
  readonly source: string | null;
}

/** Every clause that tells of something done once: no state, no habit, nothing that is claimed of oneself as having happened. */
export const events = once((asking: Asking): readonly Event[] => {
  const named = actions(asking);
  // "Actor Bill Stone died at his home": read with its name, it is known whose home.
  const isNew = (of: readonly Action[]) => {
    const known = new Set(of.map(({ verbs }) => verbs[0]?.start));
    return ({ verbs }: Pick<Action, 'verbs'>) => !known.has(verbs[0]?.start);
  };
  const plain = [...named, ...plainActions(asking).filter(isNew(named))].map((action) => ({ ...action, source: null }));
  const isOther = isNew(plain);
  const others = clausesOf(asking).filter(({ verbs, isOwnWord }) => {
    const head = verbs[0];
    const isDone =
      head !== undefined &&
      (head.pos === 'VERB' ? !/s$/u.test(head.text) : isPastOrWill.test(head.text) && verbs.length > 1);
    return isDone && isOther({ verbs }) && !(isOwnWord && !/^will$/iu.test(head.text));
  });
  return [...plain, ...others];
});

const isPastOrWill = /^(?:has|have|had|was|were|will)$/iu;
