import type { UnitCost } from '@polku/contract'
import { useState } from 'react'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Input } from '../../ui/input.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { CostDialog } from './cost-dialog.tsx'
import { CostRow } from './cost-row.tsx'
import { HourCost } from './hour-cost.tsx'
import { useCostWords } from './messages/index.ts'
import { useCosts } from './use-costs.ts'

export function CostsPage() {
  const words = useCostWords()
  const [day, setDay] = useState('')
  const [open, setOpen] = useState<UnitCost | 'hour' | null>(null)
  const costs = useCosts(day)
  const { hour, items } = costs.data ?? { hour: null, items: [] }
  return (
    <SettingsPage lead={words.lead}>
      {costs.isError ? <ErrorState error={costs.error} onRetry={() => void costs.refetch()} compact /> : null}
      {costs.isPending ? <RowSkeletons rows={8} /> : null}
      {costs.data ? (
        <>
          <HourCost cost={hour} onChange={() => setOpen('hour')} />
          <div className="mt-8 mb-2 flex flex-wrap items-end justify-between gap-3">
            <div>
              <h3 className="font-semibold text-lg">{words.contacts}</h3>
              <p className="mt-1 max-w-[60ch] text-ink-soft">{words.contactsHelp}</p>
            </div>
            <div className="flex items-center gap-2 whitespace-nowrap text-ink-soft text-sm">
              <span aria-hidden>{words.asOf}</span>
              <Input
                type="date"
                aria-label={words.asOf}
                className="w-40"
                max={new Date().toLocaleDateString('sv')}
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            </div>
          </div>
          {items.length === 0 ? <EmptyState title={words.none}>{words.noneHelp}</EmptyState> : null}
          <ul>
            {items.map((one) => (
              <CostRow
                key={`${one.channel} ${one.reason.id}`}
                one={one}
                currency={hour?.currency ?? 'EUR'}
                onOpen={() => setOpen(one)}
              />
            ))}
          </ul>
        </>
      ) : null}
      {open ? (
        <CostDialog
          what={open === 'hour' ? null : open}
          before={open === 'hour' ? hour : open.set}
          currency={hour?.currency ?? 'EUR'}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </SettingsPage>
  )
}
