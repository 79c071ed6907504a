import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { translate } from '../../../i18n/translator';
import { isNotFound } from '../../../trpc/is-not-found';
import { getQueryClient, serverTRPC } from '../../../trpc/server';
import { ArticleClient } from './client';

const article = cache(async (id: string) => {
  try {
    return await getQueryClient().fetchQuery(serverTRPC().article.get.queryOptions({ id }));
  } catch (error) {
    if (isNotFound(error)) notFound();
    return null;
  }
});

export async function generateMetadata({ params }: PageProps<'/articles/[id]'>): Promise<Metadata> {
  const view = await article((await params).id);
  return { title: view?.headline ?? translate('home.mine'), robots: { index: false } };
}

export default async function ArticlePage({ params }: PageProps<'/articles/[id]'>) {
  const { id } = await params;
  await article(id);
  return (
    <HydrationBoundary state={dehydrate(getQueryClient())}>
      <ArticleClient id={id} />
    </HydrationBoundary>
  );
}
