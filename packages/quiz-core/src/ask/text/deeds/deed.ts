import type { Entity, Sentence, Token } from '../../../schema/index.js';
import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { type Action, actions } from './action.js';
import { did } from './did.js';
import { plainActions } from './plain-actions.js';

/** A verb with its object, and who did it: "NATO … deciding to deploy four battalions" is "did NATO decide to deploy". */
export interface Deed {
  readonly sentence: Sentence;
  readonly subject: Entity | null;
  /** Turned round for a question: "did NATO decide to deploy". */
  readonly turned: string;
  /** Where the object begins. */
  readonly objectAt: number;
  readonly start: number;
  /** The clause it is part of. */
  readonly action: Action;
}

/** Every deed of a named subject: of the finite verb, and of a participle that "by" ties to it. */
export const deeds = once((asking: Asking): readonly Deed[] => {
  return [...actions(asking), ...plainActions(asking)].flatMap((action) => {
    const turned = did(action.verbs);
    const { name } = action;
    const common = { sentence: action.sentence, subject: action.subject, start: action.start, action };
    const finite: Deed[] =
      turned === null
        ? []
        : [{ ...common, turned: joined(turned.before, name, turned.after), objectAt: action.rest.start }];
    return [
      ...finite,
      ...byMeans(asking, action).map(({ verbs, objectAt }) => ({
        ...common,
        turned: joined('did', name, verbs),
        objectAt,
      })),
    ];
  });
});

/** "by deciding to deploy": what the subject did, told by a participle. */
function byMeans(asking: Asking, { sentence, rest }: Action): { verbs: string; objectAt: number }[] {
  const tokens = asking.tokensIn(rest.start, sentence.end);
  return tokens.flatMap((token, index) => {
    const participle = tokens[index + 1];
    if (token.text !== 'by' || participle?.pos !== 'VERB' || !/ing$/u.test(participle.text)) return [];
    const [to, verb] = tokens.slice(index + 2, index + 4);
    const goesOn = to?.text === 'to' && verb?.pos === 'VERB';
    const verbs = goesOn ? `${participle.lemma} to ${verb.text}` : participle.lemma;
    return [{ verbs, objectAt: (goesOn ? verb : participle).end }];
  });
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** Tokens of the first noun phrase from an offset on: what the verb acts on. Empty where none follows at once. */
export function objectFrom(asking: Asking, at: number, until: number): readonly Token[] {
  const tokens = asking.tokensIn(at, until);
  const end = tokens.findIndex(({ pos }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/u.test(pos));
  return end < 0 ? tokens : tokens.slice(0, end);
}
