import { Skeleton } from '../../ui/skeleton.tsx'
import { customerColumns, customerMeasure, customerRowHeight } from './customer-row.tsx'

const bars = ['w-32', 'w-40', 'w-28', 'w-44', 'w-36', 'w-32', 'w-40', 'w-28', 'w-36', 'w-44']

export const CustomerListSkeleton = () => (
  <ul aria-hidden className={`${customerMeasure} min-h-0 flex-1 overflow-hidden border-line @2xl:border-t`}>
    {bars.map((bar, index) => (
      <li
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change places
        key={index}
        className={`${customerColumns} border-line border-b`}
        style={{ height: customerRowHeight }}
      >
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className={bar} />
        <Skeleton className="w-1/2 @max-2xl:hidden" />
      </li>
    ))}
  </ul>
)
