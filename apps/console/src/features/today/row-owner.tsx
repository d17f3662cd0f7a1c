import type { SentenceRow } from '@polku/contract'
import { Avatar } from '../../ui/avatar.tsx'
import { useTodayWords } from './messages/index.ts'

/** Who has it; that nobody has is what one looks for. */
export function RowOwner({ owner }: Pick<SentenceRow, 'owner'>) {
  const words = useTodayWords().rows
  return (
    <span className="flex min-w-0 flex-1 items-center gap-1.5 text-sm tablet:w-36">
      {owner ? <Avatar name={owner.name} kind="person" size={20} /> : null}
      <span className={owner ? 'truncate' : 'truncate font-medium text-caution'}>
        <span className="sr-only">{words.owner}: </span>
        {owner?.name ?? words.nobody}
      </span>
    </span>
  )
}
