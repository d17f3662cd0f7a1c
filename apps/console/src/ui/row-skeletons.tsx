import { Skeleton } from './skeleton.tsx'

/** Rows in the shape of those that are coming. */
export const RowSkeletons = ({ rows = 5 }: { rows?: number }) => (
  <div aria-hidden>
    {Array.from({ length: rows }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: bars that never change places
      <div key={row} className="flex h-14 items-center gap-3 border-line border-b">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className="w-48" />
        <Skeleton className="ml-auto w-24" />
      </div>
    ))}
  </div>
)
