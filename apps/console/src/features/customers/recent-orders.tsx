import { Time } from '../../ui/time.tsx'
import { useCustomerWords } from './messages/index.ts'
import { PanelSection } from './panel-section.tsx'
import { useHappeningWords } from './use-happening-words.ts'
import { useLatest } from './use-timeline.ts'

export function RecentOrders({ customerId }: { customerId: string }) {
  const words = useCustomerWords()
  const say = useHappeningWords()
  const orders = useLatest(customerId, 5, 'orders').data ?? []
  if (orders.length === 0) return null
  return (
    <PanelSection title={words.orders}>
      <ul className="flex flex-col gap-1.5">
        {orders.map((item) => (
          <li key={item.id} className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1">{say(item)}</span>
            <span className="shrink-0 text-ink-faint text-xs">
              <Time at={item.occurredAt} />
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}
