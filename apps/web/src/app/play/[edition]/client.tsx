'use client';

import { PlayScreen } from '../../../features/play/play-screen';

/** The play page, in the browser. */
export function PlayClient({ editionId }: { editionId: string }) {
  return <PlayScreen editionId={editionId} />;
}
