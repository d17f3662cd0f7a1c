import { ArrowLeft } from 'lucide-react'
import { IconButton } from '../../ui/icon-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useCaseWords } from './messages/index.ts'

const paragraphs = [
  ['w-40', 'w-full', 'w-11/12', 'w-2/3'],
  ['w-28', 'w-5/6', 'w-1/2'],
  ['w-36', 'w-full', 'w-3/4'],
]

export function CaseSkeleton({ onClose }: { onClose: () => void }) {
  const words = useCaseWords()
  return (
    <div className="flex h-full flex-col">
      <header className="flex h-12 shrink-0 items-center gap-3 border-line border-b px-4">
        <IconButton icon={ArrowLeft} label={words.back} onClick={onClose} className="-ml-2 tablet:hidden" />
        <Skeleton className="h-4 w-48" />
      </header>
      <div aria-hidden className="mx-auto flex w-full max-w-200 flex-1 flex-col gap-8 overflow-hidden p-6">
        {paragraphs.map((lines) => (
          <div key={lines.join()} className="flex gap-4">
            <Skeleton className="size-6 shrink-0 rounded-full" />
            <div className="flex w-full max-w-[60ch] flex-col gap-2.5 pt-1.5">
              {lines.map((width) => (
                <Skeleton key={width} className={width} />
              ))}
            </div>
          </div>
        ))}
      </div>
      <div className="shrink-0 border-line border-t p-4">
        <Skeleton className="h-10 w-full" />
      </div>
    </div>
  )
}
