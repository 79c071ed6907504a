import type { Quote } from '../../../schema/index.js';

const unreal =
  /\b(?:will|would|could|may|might|should|can|cannot|not|never|n[’']t|declined? to|refused? to|expected to|if|without|hardly|yet to|going to)\s+(?:\p{L}+\s)?$/iu;

/** Whether the words were not said, or not yet: "will say", "declined to say", "never said". */
export function isUnreal(article: string, { cue }: Quote): boolean {
  return cue !== null && unreal.test(article.slice(Math.max(0, cue.start - 40), cue.start));
}
