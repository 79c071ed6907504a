import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readPlace } from '../../../features/play/search-params';
import { translate } from '../../../i18n/translator';
import { isNotFound } from '../../../trpc/is-not-found';
import { getQueryClient, serverTRPC } from '../../../trpc/server';
import { PlayClient } from './client';

const edition = cache(async (id: string) => {
  try {
    return await getQueryClient().fetchQuery(serverTRPC().edition.get.queryOptions({ id }));
  } catch (error) {
    if (isNotFound(error)) notFound();
    return null;
  }
});

export async function generateMetadata({ params }: PageProps<'/play/[edition]'>): Promise<Metadata> {
  const card = await edition((await params).edition);
  return { title: card?.headline ?? translate('play.quiz'), robots: { index: false } };
}

export default async function PlayPage({ params, searchParams }: PageProps<'/play/[edition]'>) {
  const { edition: id } = await params;
  const { missed } = readPlace(new URLSearchParams(onlyStrings(await searchParams)));
  const queryClient = getQueryClient();
  const trpc = serverTRPC();
  await edition(id);
  if (missed === null) await queryClient.prefetchQuery(trpc.play.current.queryOptions({ editionId: id }));
  else await queryClient.prefetchQuery(trpc.play.get.queryOptions({ playId: missed }));
  const playId = missed ?? queryClient.getQueryData(trpc.play.current.queryKey({ editionId: id }))?.id;
  if (playId !== undefined) await queryClient.prefetchQuery(trpc.play.review.queryOptions({ playId }));
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <PlayClient editionId={id} />
    </HydrationBoundary>
  );
}

function onlyStrings(params: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
