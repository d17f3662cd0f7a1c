import type { UnitCost } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { money } from '../../lib/money.ts'
import { pathIn } from '../../lib/name-in.ts'
import { useChannelName } from '../../lib/use-channel-kinds.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { useCostWords } from './messages/index.ts'
import { useWhoSet } from './use-who-set.ts'

type Props = { one: UnitCost; currency: string; onOpen: () => void }

/** One reason by one channel: what it costs, and from how many contacts that is known. */
export function CostRow({ one: { channel, reason, n, seconds, workedOut, set }, currency, onOpen }: Props) {
  const words = useCostWords()
  const language = useLanguage()
  const channelName = useChannelName()
  const whoSet = useWhoSet()
  const minutes = new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  })
  const measured = seconds
    ? words.measured(
        n,
        minutes.format(seconds.mean / 60),
        minutes.formatRange(seconds.low / 60, seconds.high / 60),
      )
    : words.notMeasured
  const cost = set
    ? money(language, set.amount, set.currency)
    : workedOut === null
      ? '–'
      : money(language, workedOut, currency)
  return (
    <li className="border-line border-b">
      <button
        type="button"
        onClick={onOpen}
        className="flex min-h-14 w-full items-center gap-3 py-2 pr-1 text-left hover:bg-hover"
      >
        <span className="shrink-0 pl-1 text-ink-soft" title={channelName(channel)}>
          <ChannelIcon channel={channel} size={16} />
          <span className="sr-only">{channelName(channel)}</span>
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate">{pathIn(reason.path, language)}</span>
          <span className="block text-ink-soft text-sm tabular-nums">{measured}</span>
        </span>
        <span className="max-w-64 shrink-0 max-tablet:max-w-32 text-right">
          <span className="block font-medium tabular-nums">{cost}</span>
          <span className="block truncate text-ink-faint text-xs" title={set?.source}>
            {set ? whoSet(set) : workedOut === null ? null : words.workedOut}
          </span>
        </span>
      </button>
    </li>
  )
}
