import { Skeleton } from '../../ui/skeleton.tsx'

const bars = [12, 28, 44, 70, 84, 64, 52, 60, 48, 30]

/** The shape of the sentences to come. */
export const SentencesSkeleton = () => (
  <div aria-hidden className="space-y-4 py-3 pl-8">
    <Skeleton className="h-5 w-3/5" />
    <Skeleton className="w-4/5" />
    <Skeleton className="w-4/5" />
    <Skeleton className="w-4/5" />
    <Skeleton className="h-5 w-2/5" />
  </div>
)

/** The shape of the figures to come. */
export const FiguresSkeleton = () => (
  <div aria-hidden className="space-y-8 border-line border-t py-6">
    <div className="grid gap-8 tablet:grid-cols-3">
      {['w-16', 'w-14', 'w-24'].map((width) => (
        <div key={width} className="space-y-2">
          <Skeleton className={`h-8 ${width}`} />
          <Skeleton className="w-40" />
        </div>
      ))}
    </div>
    <div className="flex h-24 items-end gap-2">
      {bars.map((height) => (
        <span
          key={height}
          className="pulse-quietly flex-1 rounded-t bg-hover"
          style={{ height: `${height}%` }}
        />
      ))}
    </div>
  </div>
)
