import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { translate } from '../i18n/translator';
import { getQueryClient, serverTRPC } from '../trpc/server';
import { HomeClient } from './client';

export const metadata: Metadata = { title: { absolute: `${translate('home.title')} · ${translate('app.name')}` } };

export default async function HomePage() {
  const queryClient = getQueryClient();
  const trpc = serverTRPC();
  await Promise.all([
    queryClient.prefetchQuery(trpc.edition.samples.queryOptions()),
    queryClient.prefetchQuery(trpc.article.mine.queryOptions()),
  ]);
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <HomeClient />
    </HydrationBoundary>
  );
}
