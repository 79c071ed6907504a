'use client';

import { ForgetMe } from '../../features/session/forget-me';

/** What can be done on the privacy page, in the browser. */
export function PrivacyClient() {
  return <ForgetMe />;
}
