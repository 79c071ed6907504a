'use client';

import type { ReactNode } from 'react';
import { IntlProvider, type Locale, type Messages } from 'use-intl';

/** What `{date, date, long}` means in the catalogue. */
const formats = { dateTime: { long: { dateStyle: 'long' } } } as const;

/** Gives client components their texts. Dates are plain dates, so the zone they are written in is always UTC. */
export function TextProvider(props: { locale: Locale; messages: Messages; children: ReactNode }) {
  return (
    <IntlProvider locale={props.locale} messages={props.messages} formats={formats} timeZone="UTC">
      {props.children}
    </IntlProvider>
  );
}
