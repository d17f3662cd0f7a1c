import type { CaseSummary } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn, pathIn } from '../../lib/name-in.ts'

/** The last of its names, where the list leaves room for what was said too; the whole way is told on hovering. */
export function RowReason({ row: { reason } }: { row: CaseSummary }) {
  const language = useLanguage()
  const last = reason?.path.at(-1)
  if (!reason || !last) return null
  return (
    <span className="max-w-28 shrink-0 truncate @max-md:hidden" title={pathIn(reason.path, language)}>
      {nameIn(last, language)}
    </span>
  )
}
