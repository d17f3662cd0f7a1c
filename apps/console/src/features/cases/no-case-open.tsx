import { EmptyState } from '../../ui/empty-state.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { useCaseWords } from './messages/index.ts'

export function NoCaseOpen() {
  const words = useCaseWords()
  return (
    <EmptyState title={words.noCase.title}>
      <ul className="mt-1 flex flex-col gap-2">
        <li className="flex items-center justify-center gap-2">
          <Keys keys="j" /> <Keys keys="k" /> {words.noCase.move}
        </li>
        <li className="flex items-center justify-center gap-2">
          <Keys keys="Enter" /> {words.noCase.open}
        </li>
        <li className="flex items-center justify-center gap-2">
          <Keys keys="mod+k" /> {words.noCase.anything}
        </li>
      </ul>
    </EmptyState>
  )
}
