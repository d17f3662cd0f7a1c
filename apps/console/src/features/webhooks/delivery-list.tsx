import type { Webhook, WebhookDeliveryState } from '@polku/contract'
import { useId, useState } from 'react'
import { useList } from '../../lib/use-list.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { Select } from '../../ui/select.tsx'
import { DeliveryRow } from './delivery-row.tsx'
import { useWebhookWords } from './messages/index.ts'
import { often } from './use-webhook.ts'

const filters = ['all', 'waiting', 'delivered', 'failed'] as const

export function DeliveryList({ webhook }: { webhook: Webhook }) {
  const words = useWebhookWords()
  const id = useId()
  const [state, setState] = useState<WebhookDeliveryState | 'all'>('all')
  const list = useList(
    '/api/v1/webhooks/{id}/deliveries',
    { path: { id: webhook.id }, query: { limit: 25, state: state === 'all' ? undefined : state } },
    often,
  )
  return (
    <section aria-labelledby={id} className="border-line border-t pt-6">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-2">
        <div>
          <h3 id={id} className="font-semibold text-lg">
            {words.deliveries}
          </h3>
          <p className="mt-1 text-ink-soft text-sm">{words.deliveriesHelp}</p>
        </div>
        <div className="w-44">
          <Select
            aria-label={words.filter}
            value={state}
            onChange={setState}
            choices={filters.map((value) => ({ value, label: words.filters[value] }))}
          />
        </div>
      </div>
      {list.isError && !list.data ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} compact />
      ) : null}
      {list.isPending ? <RowSkeletons rows={3} /> : null}
      {list.data?.length === 0 ? <None all={state === 'all'} /> : null}
      <ul>
        {list.data?.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} webhook={webhook} />
        ))}
      </ul>
      <MoreButton list={list} />
    </section>
  )
}

function None({ all }: { all: boolean }) {
  const words = useWebhookWords()
  return (
    <div className="py-4">
      <p className="font-medium">{all ? words.none : words.noneSuch}</p>
      {all ? <p className="text-ink-soft">{words.noneHelp}</p> : null}
    </div>
  )
}
