import type { Outputs } from '../../trpc/outputs';

export type EditionCard = Outputs['edition']['get'];
export type PlayState = Outputs['play']['get'];
export type ReviewItem = Outputs['play']['review'][number];
