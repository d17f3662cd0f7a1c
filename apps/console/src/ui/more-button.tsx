import { Button } from './button.tsx'
import { useUiWords } from './messages/index.ts'

type Props = { list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } }

export function MoreButton({ list }: Props) {
  const words = useUiWords()
  if (!list.hasNextPage) return null
  return (
    <div className="py-4">
      <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {words.more}
      </Button>
    </div>
  )
}
