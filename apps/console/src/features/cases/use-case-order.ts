import type { CaseOrder } from '@polku/contract'
import { useState } from 'react'
import { useSession } from '../../lib/session.ts'

/** How a person wants the views of what waits for us ordered, kept on the device. */
export function useCaseOrder(): [CaseOrder, (order: CaseOrder) => void] {
  const key = `polku.case-order.${useSession().person?.id}`
  const [order, setOrder] = useState<CaseOrder>(() =>
    localStorage.getItem(key) === 'waiting' ? 'waiting' : 'latest',
  )
  return [
    order,
    (next) => {
      localStorage.setItem(key, next)
      setOrder(next)
    },
  ]
}
