import type { Asking, Said } from '../../asking.js';

/** Characters between speaker and words from which on a reader has to hold the speaker in mind. */
const far = 80;

/**
 * How hard it is to tell who said something, 0..1: harder where the words are far from the speaker, where no verb of saying joins them,
 * where the speaker is a pronoun or a role, and where many people speak.
 */
export function speechDifficulty({ said }: Asking, { quote, speaker, speakerAt }: Said): number {
  const distance = Math.max(quote.start - speakerAt.end, speakerAt.start - quote.end, 0);
  const isNamed = speakerAt.text.includes(speaker.inline.split(' ').at(-1) ?? speaker.inline);
  const speakers = new Set(said.map((one) => one.speaker.inline)).size;
  return (
    0.2 +
    (distance > far ? 0.15 : 0) +
    (quote.cue === null ? 0.15 : 0) +
    (isNamed ? 0 : 0.2) +
    Math.min(speakers, 6) * 0.05
  );
}
