import type { Customer } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { money } from '../../lib/money.ts'
import { PanelSection } from '../../ui/panel-section.tsx'
import { useOrderWords } from './messages/index.ts'
import { OrderItem } from './order-item.tsx'
import { useOrders } from './use-orders.ts'

/** What was bought within a year, what was ordered lately, and where it is. */
export function RecentOrders({ customer: { id, purchases } }: { customer: Customer }) {
  const words = useOrderWords()
  const language = useLanguage()
  const orders = useOrders(id, 4).data ?? []
  if (orders.length === 0) return null
  return (
    <PanelSection title={words.orders}>
      {purchases ? (
        <p className="mb-3 tabular-nums">
          {words.purchases(money(language, purchases.total, purchases.currency), purchases.orders)}
        </p>
      ) : null}
      <ul className="flex flex-col gap-3">
        {orders.map((order) => (
          <OrderItem key={order.id} order={order} />
        ))}
      </ul>
    </PanelSection>
  )
}
