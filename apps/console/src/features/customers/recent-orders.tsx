import type { Customer, Order } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { useNow, useTimes } from '../../lib/time.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { money } from './happenings.ts'
import { useCustomerWords } from './messages/index.ts'
import { PanelSection } from './panel-section.tsx'
import { promiseOf } from './promises.ts'
import { useOrders } from './use-orders.ts'

const tones: Partial<Record<Order['state'], Tone>> = {
  late: 'caution',
  failed: 'critical',
  collected: 'good',
}

/** What was bought within a year, what was ordered lately, and where it is. */
export function RecentOrders({ customer: { id, purchases } }: { customer: Customer }) {
  const words = useCustomerWords()
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

function OrderItem({ order }: { order: Order }) {
  const words = useCustomerWords()
  const language = useLanguage()
  const times = useTimes()
  const titles = order.lines.map((line) =>
    line.quantity > 1 ? `${line.quantity} × ${line.title}` : line.title,
  )
  const promise = promiseOf(order, useNow())
  const tone = promise?.broken ? 'critical' : tones[order.state]
  return (
    <li>
      <p className="flex items-center gap-2">
        <span className="select-text font-medium tabular-nums">{order.number}</span>
        <Badge tone={tone}>{words.orderStates[order.state]}</Badge>
        <span className="ml-auto text-ink-faint text-xs">{money(language, order.total, order.currency)}</span>
      </p>
      <p className="truncate text-ink-soft" title={titles.join(', ')}>
        {titles.join(', ')}
      </p>
      <p className="line-clamp-2 text-ink-faint text-sm" title={order.destination}>
        {promise?.broken ? (
          <span className="font-medium text-critical">{words.promiseBroken(times.said(promise.at))}</span>
        ) : promise ? (
          words.promised(times.said(promise.at))
        ) : (
          times.near(order.placedAt)
        )}{' '}
        · {order.destination}
      </p>
    </li>
  )
}
