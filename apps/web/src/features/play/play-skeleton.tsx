import { Page } from '../../components/page';
import { Skeleton } from '../../components/skeleton';

/** A play that is still on its way. */
export function PlaySkeleton() {
  return (
    <Page>
      <Skeleton className="h-5 w-40" />
      <Skeleton className="mt-4 h-20" />
      <Skeleton className="mt-8 h-64" />
    </Page>
  );
}
