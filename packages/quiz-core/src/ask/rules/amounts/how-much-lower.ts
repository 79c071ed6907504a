import { seeded } from '../../../random/seeded.js';
import type { Question } from '../../../schema/index.js';
import type { AskRule } from '../../ask-rule.js';
import type { Asking } from '../../asking.js';
import { passage } from '../../build/evidence-of.js';
import { choice } from '../../build/made.js';
import { nearPercents } from '../../options/percents.js';
import { type BodySentence, bodySentences } from '../../text/sentences/body-sentences.js';
import { selfContained } from '../../text/sentences/self-contained.js';

export const howMuchLower: AskRule = {
  id: 'how-much-lower',
  asks: 'how-many',
  make: (asking) => bodySentences(asking).flatMap((sentence) => howMuchLowerWasIt(asking, sentence)),
};

const difficulty = 0.5;
/** "Those who napped … had a 22% lower risk of a fall than …" */
const finding =
  /^(?<who>(?:Those|People|Women|Men|Children|Adults|Patients|Teenagers|Participants|Volunteers|Pupils|Students) (?:who|with|aged|given) [^,;:“”"]{5,110}?) (?:had|have|were found to have|showed) an? (?<figure>\d{1,2}(?:\.\d)?)(?<sign>%| per ?cent) (?<way>lower|higher|greater|reduced|increased|smaller) (?<what>(?:risk|chance|likelihood|rate|odds|incidence) of (?:(?! than\b| compared\b)[^,;:“”"])+?)(?=[.,]| than\b| compared\b|$)/du;
/** "People who walk … are 27% less likely to fall ill than those who do not" */
const likelier =
  /^(?<who>(?:(?:Those|\p{Lu}\p{Ll}+)(?: \p{Ll}+)? )(?:who|with|aged|given|whose) [^,;:“”"]{5,110}?) (?<be>are|were) (?:about |around |some )?(?<figure>\d{1,2}(?:\.\d)?)(?<sign>%| per ?cent) (?<way>less|more) likely (?<what>to (?:(?! than\b| compared\b)[^,;:“”"])+?)(?= than\b| compared\b|[.,]|$)/du;
const ways: Readonly<Record<string, string>> = { reduced: 'lower', increased: 'higher' };

/** How much lower was the risk for those who did so? The same words never have two figures: the one who slept longer is another. */
function howMuchLowerWasIt(asking: Asking, { sentence, text }: BodySentence): Question[] {
  const found = finding.exec(text) ?? likelier.exec(text);
  const at = found?.indices?.groups;
  const [who, what] = [at?.who, at?.what];
  if (!found?.groups || !who || !what || /\d%.*\d%/u.test(text)) return [];
  const { figure = '', sign = '', way = '' } = found.groups;
  const part = ([from, to]: [number, number]) =>
    selfContained(asking, { start: sentence.start + from, end: sentence.start + to }, null)?.trim();
  // "Those who napped": the relative clause says who; alone, "those" would point back.
  const opening = /^Those /u.exec(text)?.[0] ?? '';
  const doers = part([who[0] + opening.length, who[1]]);
  const [those, risk] = [doers && `${opening}${doers}`, part(what)];
  const near = nearPercents(figure, seeded('lower', asking.reading.id, String(sentence.start)));
  if (!those || !risk || near === null) return [];
  const say = (value: string) => `${value}${sign}`;
  const elsewhere = (value: string) => asking.reading.text.includes(say(value));
  const key = say(figure);
  const distractors = near.others.map((value) => ({
    text: say(value),
    because: elsewhere(value) ? 'The article gives this figure for something else.' : `The article says ${key}.`,
  }));
  const plan = {
    rule: howMuchLower,
    stem: asked(way, found.groups.be, risk, `${those.charAt(0).toLowerCase()}${those.slice(1)}`),
    explanation: `The article gives the figure: ${key}.`,
    difficulty,
    evidence: [passage(asking, sentence)],
  };
  return choice(plan, key, distractors, near.sorted.map(say));
}

function asked(way: string, be: string | undefined, what: string, who: string): string {
  return be === undefined
    ? `How much ${ways[way] ?? way} was the ${what} for ${who}?`
    : `How much ${way} likely ${be} ${who} ${what}?`;
}
