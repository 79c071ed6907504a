import type { Statement } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { isReported } from './action.js';
import { did } from './did.js';
import { plainName } from './plain-actions.js';

/** What somebody or something does as a rule, told in the present: "the library lends", "Velmar employs". */
export interface Habit {
  /** Turned round for a question: "does the library lend". */
  readonly turned: string;
  readonly objectAt: number;
  readonly start: number;
  readonly end: number;
}

/** The plain clauses of the body in the present with one verb, on the reporter's word. */
export const habits = once((asking: Asking): readonly Habit[] =>
  asking.reading.statements.flatMap((statement) => {
    return statement.by === 'reporter' && !statement.hedged ? (habitOf(asking, statement) ?? []) : [];
  }),
);

function habitOf(asking: Asking, { subject, verb }: Statement): Habit | null {
  const { reading } = asking;
  const sentence = asking.sentenceAt(subject.start);
  if (!sentence || sentence.start !== subject.start || reading.structure[sentence.block]?.is !== 'body') return null;
  const [token, ...more] = asking.tokensIn(verb.start, verb.end);
  if (!token || more.length > 0 || token.pos !== 'VERB' || !/[^s]s$/u.test(token.text)) return null;
  const turned = did([token]);
  const name = nameOf(asking, subject);
  if (turned?.before !== 'does' || name === null || isReported(asking, sentence)) return null;
  return {
    turned: `does ${name} ${turned.after}`,
    objectAt: verb.end,
    start: sentence.start,
    end: sentence.end,
  };
}

/** By name, or as a common noun that says by itself what it is. */
function nameOf(asking: Asking, { start, end }: { start: number; end: number }): string | null {
  const { entities } = asking.reading;
  const mention = asking.mentionsIn(start, end).find((one) => one.by === 'name' && one.end === end);
  const entity = mention === undefined ? undefined : entities[mention.entity];
  const isWhole = mention !== undefined && mention.start - start <= 'The '.length;
  if (entity?.inBody && isWhole && entity.type !== 'PER' && entity.number === 'singular') return asking.naming(entity);
  return plainName(asking, { start, end });
}
