import type { Case } from '@polku/contract'
import { Suspense } from 'react'
import { useNow, useTimes } from '../../lib/time.ts'
import { Path } from '../../ui/path/path.tsx'
import { encounters, nodeOf } from './happenings.ts'
import { useCustomerWords } from './messages/index.ts'
import { nearestPromise } from './promises.ts'
import { useCustomer } from './use-customer.ts'
import { useHappeningWords } from './use-happening-words.ts'
import { useOrders } from './use-orders.ts'
import { useLatest } from './use-timeline.ts'

type Props = { customerId: string; nodes?: number; radius?: number }

/** The last few steps of a customer's path; a matter still open is an open end. */
export const CustomerPath = (props: Props) => (
  <Suspense>
    <LastSteps {...props} />
  </Suspense>
)

function LastSteps({ customerId, nodes = 6, radius = 8 }: Props) {
  const customer = useCustomer(customerId).data
  const latest = useLatest(customerId, 40).data
  const orders = useOrders(customerId, 4).data ?? []
  const promise = nearestPromise(orders, useNow())
  const words = useCustomerWords()
  const say = useHappeningWords()
  const times = useTimes()
  if (!latest) return null
  const steps = encounters(latest)
    .slice(0, nodes)
    .map((item) => nodeOf(item, `${say(item)}, ${times.near(item.occurredAt)}`))
    .reverse()
  return (
    <Path
      nodes={steps}
      open={(customer?.openCases ?? 0) > 0}
      radius={radius}
      gap={radius * 1.5}
      promise={
        promise && {
          label: (promise.broken ? words.promiseBroken : words.promised)(times.said(promise.at)),
          broken: promise.broken,
        }
      }
    />
  )
}

/** Of the customer of a case. */
export const CasePath = ({ one }: { one: Case }) => <CustomerPath customerId={one.customer.id} />
