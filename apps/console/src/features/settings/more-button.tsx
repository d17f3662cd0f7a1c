import { Button } from '../../ui/button.tsx'
import { useSettingsWords } from './messages/index.ts'

type Props = { list: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown } }

export function MoreButton({ list }: Props) {
  const words = useSettingsWords()
  if (!list.hasNextPage) return null
  return (
    <div className="py-4">
      <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {words.more}
      </Button>
    </div>
  )
}
