import { Skeleton } from '../../../ui/skeleton.tsx'

const widths = ['w-3/4', 'w-1/2', 'w-2/3', 'w-5/6', 'w-1/3', 'w-3/5']

export const TimelineSkeleton = () => (
  <div aria-hidden className="mx-auto flex w-full max-w-216 flex-1 flex-col gap-7 overflow-hidden px-6 py-6">
    {widths.map((width) => (
      <div key={width} className="flex gap-5">
        <Skeleton className="size-6 shrink-0 rounded-full" />
        <div className="flex flex-1 flex-col gap-2.5 pt-1.5">
          <Skeleton className="w-44" />
          <Skeleton className={width} />
        </div>
      </div>
    ))}
  </div>
)
