import { Skeleton } from '../../ui/skeleton.tsx'
import { rowHeight } from './case-row.tsx'

const widths = ['w-28', 'w-36', 'w-24', 'w-32', 'w-40', 'w-28', 'w-32', 'w-24']

export const CaseListSkeleton = () => (
  <ul aria-hidden className="min-h-0 flex-1 overflow-hidden">
    {widths.map((width, index) => (
      <li
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars never change places
        key={index}
        className="flex flex-col justify-center gap-2.5 border-line border-b pr-4 pl-9"
        style={{ height: rowHeight }}
      >
        <Skeleton className={width} />
        <Skeleton className="w-4/5" />
        <Skeleton className="w-3/5" />
      </li>
    ))}
  </ul>
)
