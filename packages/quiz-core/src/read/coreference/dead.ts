import type { Span } from '../../schema/index.js';
import type { Draft } from '../draft.js';
import { sentenceAt } from '../sentence-at.js';

/** Who the article says has died. */
export interface Dead {
  /** Indices of entities. */
  readonly persons: ReadonlySet<number>;
  /** Whose obituary the article is; null when it is none. */
  readonly mourned: number | null;
}

/** Characters before a name in which its death is told ("the death of the singer"). */
const BESIDE = 40;
/** Sentences in which an obituary says that somebody has died. */
const LEAD = 2;
/** "Hale, whose husband, Ty, (was killed)": what is told in the aside is told of the husband. */
const ASIDE = '(?!, whose (?:\\p{Ll}+ )?\\p{Ll}+,)(?:,(?: [^.;“”"]{1,250})?,|,? who|,? whose [^.;,]{1,250},)?';
const DIED = new RegExp(`^${ASIDE} (?:has |had |have )?(?:died|dies|passed away)\\b`, 'u');
const KILLED = new RegExp(
  `^${ASIDE} (?:(?:has|had|have) )?(?:drowned\\b|(?:was|were|been|is)(?: \\p{L}+ly| later| also)? (?:killed|murdered|assassinated|executed|found dead|pronounced dead|(?:one of|among) [^.;,]{0,40}(?:killed|dead)|(?:shot|stabbed|beaten|run over)[^.;,]{0,40} (?:dead|to death|killed))\\b)`,
  'u',
);
const OF_HIS = /^['’]s? (?:death|funeral|killing|murder|assassination|widow|widower)\b/u;
const BEFORE =
  /\b(?:the late|killed|murdered|assassinated|(?:death|killing|murder|assassination|funeral) of) (?:\p{L}+ ){0,2}$/u;

/** Finds who is told to have died, by what stands beside a name in the article's own words. */
export function deadIn(draft: Draft, isQuoted: (offset: number) => boolean): Dead {
  const persons = new Set<number>();
  let mourned: number | null = null;
  for (const { entity, start, end, by, confidence } of draft.mentions) {
    if (by !== 'name' || confidence < 0.8 || draft.entities[entity]?.type !== 'PER' || isQuoted(start)) continue;
    const sentence = sentenceAt(draft.sentences, start);
    const died = DIED.test(restOf(draft, sentence, end));
    if (died && mourned === null && isLead(draft, sentence)) mourned = entity;
    if (died || isKilled(draft, sentence, { start, end })) persons.add(entity);
  }
  return { persons, mourned };
}

const restOf = ({ text, sentences }: Draft, sentence: number, from: number) =>
  text.slice(from, Math.max(from, sentences[sentence]?.end ?? from));

function isKilled(draft: Draft, sentence: number, { start, end }: Span): boolean {
  const rest = restOf(draft, sentence, end);
  const isOwner = /^['’]s?\b/u.test(rest);
  const before = draft.text.slice(Math.max(draft.sentences[sentence]?.start ?? 0, start - BESIDE), start);
  return KILLED.test(rest) || OF_HIS.test(rest) || (!isOwner && BEFORE.test(before));
}

/** The first sentences of the title and of the body. */
function isLead({ sentences, structure }: Draft, sentence: number): boolean {
  const block = sentences[sentence]?.block ?? -1;
  if (structure[block]?.is === 'title') return true;
  const body = sentences.findIndex((one) => structure[one.block]?.is === 'body');
  return sentence >= body && sentence < body + LEAD;
}
