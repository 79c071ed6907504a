import type { Quote } from '../../../schema/index.js';

/** Whether a stem says that somebody wrote the words: in a letter or a message, where the article does not have them "say" it there. */
export function wrote({ act, cue }: Quote): boolean {
  return act === 'writing' && !/^(?:sa(?:id|ys?|ying)|told|tells?|add(?:s|ed|ing)?)\b/iu.test(cue?.text ?? '');
}
