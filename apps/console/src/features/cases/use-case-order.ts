import type { CaseOrder } from '@polku/contract'
import { useState } from 'react'
import { useSession } from '../../lib/session.ts'
import { type InboxFilter, usualOrder } from './views.ts'

const orders: readonly CaseOrder[] = ['latest', 'waiting', 'due']

/** How a person wants a view of what waits for us ordered, kept on the device for each view. */
export function useCaseOrder(filter: InboxFilter): [CaseOrder, (order: CaseOrder) => void] {
  const name = filter.team ? 'team' : filter.view
  const key = `polku.case-order.${useSession().person?.id}.${name}`
  const [chosen, setChosen] = useState<Record<string, CaseOrder>>({})
  const kept = localStorage.getItem(key)
  const order = chosen[key] ?? orders.find((each) => each === kept) ?? usualOrder(filter)
  return [
    order,
    (next) => {
      localStorage.setItem(key, next)
      setChosen((now) => ({ ...now, [key]: next }))
    },
  ]
}
