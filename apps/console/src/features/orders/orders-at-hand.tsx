import { ChevronDown } from 'lucide-react'
import { useNow } from '../../lib/time.ts'
import { useOrderWords } from './messages/index.ts'
import { OrderBadge } from './order-badge.tsx'
import { OrderItem } from './order-item.tsx'
import { itemsOf } from './order-items.ts'
import { mostPressing } from './promises.ts'
import { useOrders } from './use-orders.ts'

/** The orders of a customer in one line that unfolds, for where there is no room for them beside. */
export function OrdersAtHand({ customerId }: { customerId: string }) {
  const words = useOrderWords()
  const orders = useOrders(customerId, 4).data ?? []
  const order = mostPressing(orders, useNow())
  if (!order) return null
  return (
    <details className="group shrink-0 border-line border-b bg-canvas">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 px-4 [&::-webkit-details-marker]:hidden">
        <span className="sr-only">{words.orders}: </span>
        <span className="shrink-0 font-medium tabular-nums group-open:hidden">{order.number}</span>
        <span className="shrink-0 group-open:hidden">
          <OrderBadge order={order} />
        </span>
        <span className="min-w-0 flex-1 truncate text-ink-soft text-sm group-open:hidden">
          {itemsOf(order)}
        </span>
        <span aria-hidden className="hidden flex-1 text-ink-faint text-sm group-open:block">
          {words.orders}
        </span>
        <ChevronDown
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="shrink-0 text-ink-soft group-open:rotate-180"
        />
      </summary>
      <ul className="flex max-h-[40dvh] flex-col gap-3 overflow-y-auto px-4 pb-3">
        {orders.map((each) => (
          <OrderItem key={each.id} order={each} />
        ))}
      </ul>
    </details>
  )
}
