import type { CaseSummary } from '@polku/contract'
import { Check } from 'lucide-react'
import { Checkbox as Radix } from 'radix-ui'
import { useCustomerName } from '../../lib/customer-name.ts'
import { classes } from '../../ui/classes.ts'
import { chooseUpTo, toggleChosen, useChosen } from './chosen-cases.ts'
import { useCaseWords } from './messages/index.ts'
import { shownCases } from './next-case.ts'

/** Chooses a row for doing something with several; it shows as one comes to the row, and while any is chosen. */
export function ChooseRow({ row }: { row: CaseSummary }) {
  const words = useCaseWords()
  const nameOf = useCustomerName()
  const chosen = useChosen()
  return (
    <Radix.Root
      checked={chosen.has(row.id)}
      aria-label={words.choose(nameOf(row.customer))}
      tabIndex={-1}
      onClick={({ shiftKey }) => (shiftKey ? chooseUpTo(row.id, shownCases()) : toggleChosen(row.id))}
      className={classes(
        'group/choice absolute bottom-1 left-0.5 grid size-9 place-items-center focus-visible:opacity-100 group-hover:opacity-100',
        chosen.size === 0 && 'opacity-0 pointer-coarse:hidden',
      )}
    >
      <span className="grid size-4 place-items-center rounded-[4px] border border-line-strong bg-surface text-on-accent group-data-[state=checked]/choice:border-accent group-data-[state=checked]/choice:bg-accent">
        <Radix.Indicator>
          <Check size={12} strokeWidth={3} aria-hidden />
        </Radix.Indicator>
      </span>
    </Radix.Root>
  )
}
