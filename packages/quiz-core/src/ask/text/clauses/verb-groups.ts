import type { Token } from '../../../schema/index.js';
import type { MainClause } from './main-clause.js';
import { groupEnd, isFiniteVerb, isSamePast, nounPart } from './verb-group.js';

/** A verb group, and the index behind it: what belongs to the verb begins there. */
interface VerbGroup {
  readonly verbs: readonly Token[];
  readonly to: number;
}

/** "Opened fire and wounded five": the verbs of a clause that share its subject, the first of them its own; "was arrested and charged" shares the auxiliary too. */
export function verbGroups(tokens: readonly Token[], { verbs: [from, to] }: MainClause): readonly VerbGroup[] {
  const first = { verbs: tokens.slice(from, to), to };
  const joint = tokens.findIndex(
    (token, index) => index >= to && !isOfPhrase(token) && !isGerund(token, tokens[index + 1]),
  );
  if (tokens[joint]?.text !== 'and') return [first];
  const at = opensLater.test(tokens[joint + 1]?.text ?? '') ? joint + 2 : joint + 1;
  const head = tokens[at];
  const end = groupEnd(tokens, at);
  const own = tokens.slice(at, end);
  if (head === undefined || own.at(-1)?.pos !== 'VERB') return [first];
  // "Is a lawyer and won two seats": what is no auxiliary of the first verb is none of the second.
  const shared = first.verbs.at(-1)?.pos === 'VERB' ? first.verbs.filter(({ pos }) => pos === 'AUX') : [];
  if (head.pos === 'AUX' || shared.length === 0)
    return isFiniteVerb(head, undefined) ? [first, { verbs: own, to: end }] : [first];
  return fits(shared, head) ? [first, { verbs: [...shared, ...own], to: end }] : [first];
}

const opensLater = /^(?:later|then|also|subsequently|immediately|promptly)$/iu;

/** What belongs to a verb and has none of its own. */
function isOfPhrase({ pos, text }: Token): boolean {
  return nounPart.test(pos) || /^(?:[-‐'’]|its|his|her|their)$/iu.test(text);
}

/** Whether a verb may stand behind these auxiliaries: "will cut", "has cut", "was charged". */
function fits(shared: readonly Token[], head: Token): boolean {
  const isBase = head.text.toLowerCase() === head.lemma.toLowerCase();
  const isModal = shared.length === 1 && /^(?:will|would|did)$/iu.test(shared[0]?.text ?? '');
  return isModal ? isBase : !/ing$/u.test(head.text) && (!isBase || isSamePast(head));
}

/** "A shopping mall" */
function isGerund({ pos, text }: Token, next: Token | undefined): boolean {
  return pos === 'VERB' && /ing$/u.test(text) && next?.pos === 'NOUN';
}
