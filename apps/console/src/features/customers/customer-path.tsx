import type { Case } from '@polku/contract'
import { Suspense } from 'react'
import { useTimes } from '../../lib/time.ts'
import { useDrawing } from '../../lib/use-features.ts'
import { Path } from '../../ui/path/path.tsx'
import { Ahead } from './ahead.tsx'
import { encounters, nodeOf } from './drawing.ts'
import { useCustomer } from './use-customer.ts'
import { useHappeningWords } from './use-happening-words.ts'
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
  const drawnOf = useDrawing()
  const say = useHappeningWords()
  const times = useTimes()
  if (!latest) return null
  const steps = encounters(drawnOf, latest)
    .slice(0, nodes)
    .map((item) => nodeOf(drawnOf(item), item, `${say(item)}, ${times.near(item.occurredAt)}`))
    .reverse()
  const open = (customer?.openCases ?? 0) > 0
  return (
    <Ahead customerId={customerId}>
      {(promise) => <Path nodes={steps} open={open} radius={radius} gap={radius * 1.5} promise={promise} />}
    </Ahead>
  )
}

/** Of the customer of a case. */
export const CasePath = ({ one }: { one: Case }) => <CustomerPath customerId={one.customer.id} />
