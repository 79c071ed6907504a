import type { Token } from '../../schema/index.js';
import { verbForms } from '../verb-forms.js';

/** Whether the verb that begins at a token, over what helps it ("has also said"), is one of speaking. */
export function speaksWith(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (tokens[verb]?.pos === 'ADV' || tokens[verb]?.pos === 'AUX') verb++;
  return verbForms(tokens[verb]?.text ?? '').some(
    ({ verb: { act, frames } }) => act === 'speech' && frames.includes('quotation'),
  );
}
