import 'server-only';
import compile from 'icu-minify/compile';
import type { Locale, Messages } from 'use-intl';
import en from '../../messages/en.json';

type Tree = { readonly [key: string]: string | Tree };

/** The language of every page; a second one will be chosen here. */
export const locale: Locale = 'en';

/** All texts, compiled: the browser formats them without a parser of the message format. */
export const messages = compileAll(en) as Messages;

/**
 * Compiles every text of a catalogue. The cast above is safe because `use-intl/format-message` is aliased to the
 * implementation that takes compiled texts (next.config.ts) and the keys stay what they were.
 */
function compileAll(tree: Tree): unknown {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? plain(compile(value)) : compileAll(value),
    ]),
  );
}

/** React sends plain objects to the browser only, and a compiled plural is one without a prototype. */
function plain(compiled: unknown): unknown {
  return JSON.parse(JSON.stringify(compiled));
}
