import type { Asking } from '../../asking.js';
import { once } from '../../once.js';
import { bodySentences } from '../sentences/body-sentences.js';

/** Who beat whom, and by what score where the same passage gives it. */
export interface Match {
  readonly winner: string;
  readonly loser: string;
  /** "3-2", the winner's first, and where it stands. Null for a match won without the score told. */
  readonly score: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** The passage that tells it. */
  readonly start: number;
  readonly end: number;
}

const name = "\\p{Lu}[\\p{L}.'’&-]+(?: (?:(?:and|of|&) )?\\p{Lu}[\\p{L}.'’&-]+){0,3}";
const beat = '(?:beat|beats|defeated|thrashed|edged|hammered|crushed|overcame|outclassed|stunned)';
const goals = '(?<a>\\d{1,3})[-–](?<b>\\d{1,3})(?![-–\\d]|[,;]? \\d+[-–]\\d)';
/** "Harbour City 3-2 Northgate Rovers": how papers head a match report. */
const heading = new RegExp(`^(?<one>${name}) ${goals} (?<other>${name})(?=[:,]|$)`, 'du');
/** "Harbour City beat Northgate Rovers 3-2" */
const plain = new RegExp(
  `^(?<one>(?:[Tt]he )?${name}) (?:have |has )?${beat} (?<other>(?:the )?${name}) ${goals}`,
  'du',
);

/** "Came from behind to beat Bray Rovers 2-1": what follows "to" was done, as it is not behind "hoped" or "failed". */
const turnedRound =
  '(?:came|fought|hit|battled|rallied|recovered|bounced|clawed|held|survived|scored|struck|ran|cruised|eased)[\\p{Ll}\\d -]{0,60}? to (?:beat|defeat|thrash|edge|hammer|crush|overcome|outclass|stun)';
const besides = new RegExp(
  `^(?:[^“”"]{10,120}? (?:as|when|after) )?(?<one>(?:[Tt]he )?${name}) (?:${turnedRound}|(?<=(?:as|when|after) [^,]{3,60})${beat}) (?<other>(?:the )?${name}) ${goals}`,
  'du',
);

/** "An 8-7 victory over Bray Rovers", of the side that opens the sentence */
const victory = new RegExp(
  `^(?<one>(?:[Tt]he )?${name}) [^,;:“”]{3,80}? ${goals}(?:,? [\\p{L}\\d-]+){0,2} (?:win|victory|triumph) (?:over|against) (?<other>(?:the )?${name})`,
  'du',
);

/** What makes a score another thing than the goals of one match. */
const ofSeveral = /\b(?:aggregate|penalties|shoot-?out|legs?|series|sets|frames|tie-?break)\b/iu;

/** The match an article is about: from its heading, or from its first sentences. Null where that is not one match, or a draw. */
export const matchOf = once((asking: Asking): Match | null => {
  const { reading } = asking;
  const heads = reading.sentences.filter(
    ({ block }, nth) => nth < headLines || reading.structure[block]?.is === 'title',
  );
  const told = bodySentences(asking)
    .slice(0, mostSentences)
    .map(({ sentence }) => sentence);
  const found =
    heads.flatMap((one) => resultIn(asking, one, heading) ?? resultIn(asking, one, plain) ?? []).at(0) ??
    told
      .flatMap(
        (one) => resultIn(asking, one, plain) ?? resultIn(asking, one, victory) ?? resultIn(asking, one, besides) ?? [],
      )
      .at(0);
  return found ?? null;
});

const mostSentences = 3;
/** The result stands in the headline, or on a line of its own under it. */
const headLines = 3;

function resultIn({ reading }: Asking, { start, end }: { start: number; end: number }, form: RegExp): Match | null {
  const told = reading.text.slice(start, end);
  const found = ofSeveral.test(told) ? null : form.exec(told);
  const { one = '', other = '', a = '', b = '' } = found?.groups ?? {};
  const [from] = found?.indices?.groups?.a ?? [0];
  const [, to] = found?.indices?.groups?.b ?? [0, 0];
  if (!found || Number(a) === Number(b)) return null;
  const isFirst = Number(a) > Number(b);
  // A loser named first has its own goals first: only a heading is written so.
  if (!isFirst && form !== heading) return null;
  return {
    winner: (isFirst ? one : other).replace(/^The /u, 'the '),
    loser: isFirst ? other : one,
    score: { text: isFirst ? `${a}-${b}` : `${b}-${a}`, start: start + from, end: start + to },
    start,
    end,
  };
}
