import 'server-only';
import { createTranslator } from 'use-intl/core';
import { locale, messages } from './messages';

/** Texts for a server component, by their keys in `messages/en.json`. */
export const translate = createTranslator({ locale, messages });
