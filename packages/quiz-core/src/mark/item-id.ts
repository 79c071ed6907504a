import { hash } from '../random/hash.js';

/**
 * The id of an option or item, from its text alone: it tells nobody which one is the key or where it belongs.
 *
 * @param text the option's text.
 * @param occurrence 0 for the first option with this text, 1 for the next one.
 */
export function itemId(text: string, occurrence = 0): string {
  return hash('item', text, String(occurrence));
}
