import type { Asking, Said } from '../../asking.js';
import { excerpts } from '../spoken/excerpts.js';
import { telling } from '../told/telling.js';
import { wrote } from './wrote.js';

/** What somebody said, as it stands after "did" and a name: "say that …", "say “…”", "tell Ann Lee to …". */
export interface SpeechContent {
  readonly base: string;
  readonly words: string;
}

/** The content of any quotation for a stem that names its speaker; null where it does not stand alone. */
export function speechContent(asking: Asking, said: Said): SpeechContent | null {
  if (said.quote.kind !== 'direct') return telling(asking, said);
  const [excerpt] = excerpts(asking, said.quote);
  if (!excerpt || excerpt.text.endsWith('?')) return null;
  return { base: `${wrote(said.quote) ? 'write' : 'say'} ${excerpt.shown}`, words: excerpt.text };
}
