import type { Mention, Span } from '../../schema/index.js';
import type { Draft, Pass } from '../draft.js';
import { Discourse } from './discourse.js';
import { genderOfPronoun, linkPronoun } from './pronoun-links.js';
import { knownRoles, type Link, linkRole } from './role-links.js';
import { roleMentions } from './role-mentions.js';

interface Step extends Span {
  /** Does its part when the text up to `start` has been read; a mention, or null when it links to nobody. */
  readonly take: () => Mention | null;
}

/** Below this a link is not worth keeping, not even as a doubtful one. */
const LEAST = 0.2;
/** From this on a link tells a role of somebody for the rest of the article. */
const TOLD = 0.6;
/** From this on a link counts as a mention for what follows. */
const NOTED = 0.5;

/** Links roles ("the prime minister") and "he" and "she" to entities, reading the article from first to last. */
export const coreference: Pass = {
  name: 'coreference',
  run(draft) {
    const discourse = new Discourse(draft);
    const found = steps(draft, discourse)
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .flatMap(({ take }) => take() ?? []);
    draft.mentions = [...draft.mentions, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
  },
};

function steps(draft: Draft, discourse: Discourse): Step[] {
  const roles = draft.entities.map((entity) => knownRoles(draft.text, entity));
  const persons = draft.mentions.filter(({ entity, by }) => {
    const thing = draft.entities[entity];
    return by === 'name' && thing?.inBody === true && (thing.type === 'PER' || thing.type === 'ORG');
  });
  const linked = (span: Span, by: Mention['by'], link: Link | null): Mention | null => {
    if (link === null || link.confidence < LEAST) return null;
    if (link.confidence >= NOTED) discourse.note(link.entity, span);
    return { start: span.start, end: span.end, text: draft.text.slice(span.start, span.end), by, ...link };
  };
  const byName = persons.map(
    (mention): Step => ({
      start: mention.start,
      end: mention.end,
      take: () => {
        if (mention.confidence >= NOTED) discourse.note(mention.entity, mention);
        return null;
      },
    }),
  );
  const byRole = roleMentions(draft).map(
    (role): Step => ({
      start: role.start,
      end: role.end,
      take: () => {
        const link = linkRole(draft, role, roles, discourse);
        if (link !== null && link.confidence >= TOLD && role.person && roles[link.entity]?.length === 0) {
          const sure = Math.min(1, link.confidence + 0.1);
          roles[link.entity]?.push({
            text: draft.text.slice(role.start, role.end),
            head: role.head,
            places: role.places,
            former: role.former,
            sure,
          });
        }
        return linked(role, 'role', link);
      },
    }),
  );
  const byPronoun = draft.tokens
    .filter(({ text }) => genderOfPronoun(text) !== null)
    .map(
      (token): Step => ({
        start: token.start,
        end: token.end,
        take: () => linked(token, 'pronoun', linkPronoun(draft, token, discourse)),
      }),
    );
  return [...byName, ...byRole, ...byPronoun];
}
