import type { Language, LikelyReason } from '@polku/contract'
import { Command } from 'cmdk'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { Keys } from '../../ui/kbd.tsx'
import { useReasonWords } from './messages/index.ts'
import { ReasonWay } from './reason-way.tsx'

/** Nobody is ever wholly sure. */
const share = (probability: number, language: Language) =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    Math.min(probability, 0.99),
  )

/** Told from the same one further down. */
export const likelyValue = (id: string) => `likely ${id}`

type Props = {
  likely: readonly LikelyReason[]
  onChoose: (reason: LikelyReason['reason']) => void
  className: string
}

/** The likeliest above all others, each with its digit and how sure it is. */
export function LikelyChoices({ likely, onChoose, className }: Props) {
  const words = useReasonWords()
  const language = useLanguage()
  return (
    <Command.Group
      heading={words.likely}
      className="mb-1 border-line border-b pb-1 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-ink-faint [&_[cmdk-group-heading]]:text-xs"
    >
      {likely.map(({ reason, probability }, at) => (
        <Command.Item
          key={reason.id}
          value={likelyValue(reason.id)}
          onSelect={() => onChoose(reason)}
          className={className}
        >
          <ReasonWay path={reason.path} />
          <span className="shrink-0 text-ink-soft text-sm tabular-nums">{share(probability, language)}</span>
          <Keys keys={String(at + 1)} />
        </Command.Item>
      ))}
    </Command.Group>
  )
}
