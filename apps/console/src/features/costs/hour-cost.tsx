import type { SetCost } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { money } from '../../lib/money.ts'
import { Button } from '../../ui/button.tsx'
import { useCostWords } from './messages/index.ts'
import { useWhoSet } from './use-who-set.ts'

/** What an hour of work costs, from which contacts are worked out. */
export function HourCost({ cost, onChange }: { cost: SetCost | null; onChange: () => void }) {
  const words = useCostWords()
  const language = useLanguage()
  const whoSet = useWhoSet()
  return (
    <section className="flex items-center gap-4 border-line border-b pb-4">
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold text-lg">{words.hour}</h3>
        <p className="mt-1 max-w-[60ch] text-ink-soft">{words.hourHelp}</p>
        {cost ? <p className="mt-1 text-ink-faint text-sm">{`${cost.source} · ${whoSet(cost)}`}</p> : null}
      </div>
      <span className={cost ? 'font-medium text-lg tabular-nums' : 'text-ink-soft'}>
        {cost ? money(language, cost.amount, cost.currency) : words.hourMissing}
      </span>
      <Button look={cost ? 'secondary' : 'primary'} onClick={onChange}>
        {cost ? words.change : words.set}
      </Button>
    </section>
  )
}
