import type { Asking } from '../../asking.js';

/** Words beside whoever plays. */
const plays =
  /\b(?:scor|penalty|header|headed|goal|midfielder|fly-half|scrum-half|hooker|flanker|lock\b|prop\b|wing\b|sin bin|tackle|\btr(?:y|ies)\b|striker|forward|defender|winger|goalkeeper|keeper|substitute|captain|equali[sz]ed|booked|sent off|pulled one back|injur|hamstring)/iu;
const aside = /\b(?:manager|coach|referee|chairman|owner|pundit|president|former|minister|boss)\b/iu;

/** Everybody else with a full name of whom the article says what is said of players, and nothing that is said of those beside the pitch. */
export function playersBeside({ reading, sentenceAt }: Asking, scorer: string): string[] {
  return reading.entities.flatMap((entity, index) => {
    if (scorer.endsWith(entity.name) || entity.type !== 'PER' || !entity.inBody || !/\s/u.test(entity.name)) return [];
    const near = reading.mentions
      .filter((mention) => mention.entity === index && mention.by === 'name')
      .map(({ start, end }) => {
        const sentence = sentenceAt(start);
        return reading.text.slice(
          Math.max(sentence?.start ?? start, start - 30),
          Math.min(sentence?.end ?? end, end + 40),
        );
      });
    const around = near.join(' | ') + entity.roles.map(({ text }) => text).join(' ');
    return plays.test(around) && !aside.test(around) ? [entity.name] : [];
  });
}
