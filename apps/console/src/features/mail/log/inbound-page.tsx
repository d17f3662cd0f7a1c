import type { InboundState } from '@polku/contract'
import { useState } from 'react'
import { useList } from '../../../lib/use-list.ts'
import { Select } from '../../../ui/select.tsx'
import { SettingsList } from '../../../ui/settings-list.tsx'
import { SettingsPage } from '../../../ui/settings-page.tsx'
import { InboundRow } from './inbound-row.tsx'
import { InboundSummary } from './inbound-summary.tsx'
import { useInboundWords } from './messages/index.ts'

const states: readonly InboundState[] = ['received', 'shown', 'duplicate', 'failed', 'dropped']
/** The ledger of what came in by mail. */
export function InboundPage() {
  const words = useInboundWords()
  const [state, setState] = useState<InboundState | 'all'>('all')
  const items = useList('/api/v1/inbound', {
    query: { limit: 50, state: state === 'all' ? undefined : state },
  })
  return (
    <SettingsPage
      lead={words.lead}
      action={
        <div className="w-48">
          <Select
            aria-label={words.state}
            value={state}
            onChange={setState}
            choices={[
              { value: 'all', label: words.all },
              ...states.map((each) => ({ value: each, label: words.states[each] })),
            ]}
          />
        </div>
      }
    >
      <InboundSummary />
      <SettingsList
        list={items}
        skeletons={8}
        empty={state === 'all' ? { title: words.empty, help: words.emptyHelp } : { title: words.noneSuch }}
      >
        {(item) => <InboundRow key={item.id} item={item} />}
      </SettingsList>
    </SettingsPage>
  )
}
