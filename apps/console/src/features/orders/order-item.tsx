import type { Order } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { money } from '../../lib/money.ts'
import { useNow, useTimes } from '../../lib/time.ts'
import { useOrderWords } from './messages/index.ts'
import { OrderBadge } from './order-badge.tsx'
import { itemsOf } from './order-items.ts'
import { promiseOf } from './promises.ts'

/** An order: what was bought, where it is, and by when it was promised. */
export function OrderItem({ order }: { order: Order }) {
  const words = useOrderWords()
  const language = useLanguage()
  const times = useTimes()
  const items = itemsOf(order)
  const promise = promiseOf(order, useNow())
  return (
    <li>
      <p className="flex items-center gap-2">
        <span className="select-text font-medium tabular-nums">{order.number}</span>
        <OrderBadge order={order} />
        <span className="ml-auto text-ink-faint text-xs">{money(language, order.total, order.currency)}</span>
      </p>
      <p className="text-ink-soft tablet:truncate" title={items}>
        {items}
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
