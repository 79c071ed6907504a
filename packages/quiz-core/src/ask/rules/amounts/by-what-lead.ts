import { seeded } from '../../../random/seeded.js';
import type { Entity, Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';

export const byWhatLead: AskRule = {
  id: 'by-what-lead',
  asks: 'how-many',
  make: (asking) =>
    bodySentences(asking)
      .flatMap((sentence) => byWhichFigures(asking, sentence))
      .slice(0, 1),
};

const difficulty = 0.45;
const firstSentences = 8;
const one = '\\d{1,2}(?:\\.\\d)?';
const sign = '(?: ?(?:%|percent|per cent))?';
const leads =
  /^ (?:now |still |also )?(?:leads|led|is leading|was leading|is ahead of|was ahead of|beats|would beat) (?:\p{L}+ ){0,3}$/u;
const figures = new RegExp(
  `^(?: in [^,;:“”"]{3,40}?)?,? (?:by )?(?<a>${one})(?<signA>${sign})(?<to> to |-|–)(?<b>${one})(?<signB>${sign})(?![\\d.]\\d)`,
  'u',
);
/** A verb of leading, figures behind it, and nobody's words. */
const mayLead = /^[^"“”]*\b(?:lead|led|ahead|beat)[^"“”]*\d[^"“”]*$/u;
const poll = /\b(?:poll|survey|support|voters)\b/iu;
/** What either may have had, by turns: the first stays ahead. */
const turns: readonly (readonly (readonly [number, number])[])[] = [
  [
    [-2, 1],
    [2, -3],
    [4, 2],
  ],
  [
    [1, -2],
    [3, 1],
    [-1, 2],
  ],
  [
    [2, -1],
    [4, -4],
    [6, 1],
  ],
];

/** "A leads B by 43 percent to 38 percent": by what figures, in the poll? Where no other sentence gives the two another lead. */
function byWhichFigures(asking: Asking, { sentence, text, nth }: BodySentence): Question[] {
  if (nth >= firstSentences || !mayLead.test(text) || !poll.test(asking.reading.text)) return [];
  const named = asking.mentionsIn(sentence.start, sentence.end).filter(({ by }) => by === 'name');
  return named.flatMap((first, index) => {
    const second = named[index + 1];
    const [ahead, behind] = [candidate(asking, first.entity), second && candidate(asking, second.entity)];
    if (!second || !ahead || !behind || ahead === behind) return [];
    const verb = leads.test(asking.reading.text.slice(first.end, second.start));
    const found = verb ? figures.exec(asking.reading.text.slice(second.end, sentence.end)) : null;
    if (!found?.groups) return [];
    const { a = '', b = '', to = '', signA = '', signB = '' } = found.groups;
    return asked(asking, sentence, { ahead, behind, a, b, say: (x, y) => `${x}${signA}${to}${y}${signB}` });
  });
}

function candidate({ reading }: Asking, index: number): Entity | null {
  const entity = reading.entities[index];
  return entity?.type === 'PER' && entity.inBody && /\s/u.test(entity.name) ? entity : null;
}

interface Lead {
  readonly ahead: Entity;
  readonly behind: Entity;
  readonly a: string;
  readonly b: string;
  say(a: string, b: string): string;
}

function asked(asking: Asking, at: BodySentence['sentence'], { ahead, behind, a, b, say }: Lead): Question[] {
  const [x, y] = [Number(a), Number(b)];
  if (x <= y) return [];
  const decimals = a.split('.')[1]?.length ?? 0;
  const turn = Math.floor(seeded('lead', asking.reading.id, String(at.start))() * turns.length);
  const whole = x + y > 99.5;
  const others = (turns[turn] ?? []).flatMap(([up, down]) => {
    const [more, less] = [x + up, whole ? y - up : y + down];
    return more > less && less > 0 ? [[more, less] as const] : [];
  });
  const said = others.map(([more, less]) => say(more.toFixed(decimals), less.toFixed(decimals)));
  const key = say(a, b);
  const distinct = new Set([...said, key]);
  if (distinct.size < 4) return [];
  const because = `The article says ${key}.`;
  const sorted = [...others, [x, y] as const]
    .toSorted(([one], [other]) => one - other)
    .map(([more, less]) => say(more.toFixed(decimals), less.toFixed(decimals)));
  const plan = {
    rule: byWhatLead,
    stem: `By what figures does ${ahead.name} lead ${behind.name} in the poll?`,
    explanation: `The article gives them: ${key}.`,
    difficulty,
    evidence: [passage(asking, at)],
  };
  return choice(
    plan,
    key,
    said.map((text) => ({ text, because })),
    sorted,
  );
}
