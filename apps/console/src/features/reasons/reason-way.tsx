import type { ReasonNames } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { nameIn, pathIn } from '../../lib/name-in.ts'

type Props = { path: readonly ReasonNames[]; title?: string | undefined }

/** Its name after those of the reasons that it is a part of. */
export function ReasonWay({ path, title }: Props) {
  const language = useLanguage()
  return (
    <span className="min-w-0 flex-1 truncate" title={title}>
      {path.length > 1 ? (
        <span className="text-ink-faint">{`${pathIn(path.slice(0, -1), language)} › `}</span>
      ) : null}
      {nameIn(path.at(-1)!, language)}
    </span>
  )
}
