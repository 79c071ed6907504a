import type { Inputs, Outputs } from '../../trpc/outputs';

export type ArticleCard = Outputs['article']['mine'][number];
export type ArticleView = Outputs['article']['get'];
export type Corrections = ArticleView['corrections'];
export type ArticleRevise = Inputs['article']['revise'];
