import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Suspense } from 'react'
import { useCustomerName } from '../../lib/customer-name.ts'
import { useTitle } from '../../lib/title.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PanelSkeleton } from './customer-panel.tsx'
import { CustomerProfile } from './customer-profile.tsx'
import { useCustomerWords } from './messages/index.ts'
import { Timeline } from './timeline/timeline.tsx'
import { TimelineSkeleton } from './timeline/timeline-skeleton.tsx'
import { useCustomer } from './use-customer.ts'

/** A customer: who they are beside everything that happened with them. */
export function CustomerPage({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const words = useCustomerWords()
  const nameOf = useCustomerName()
  const answer = useCustomer(customerId)
  const customer = answer.data
  const name = customer ? nameOf(customer) : words.customer
  useTitle(name)
  if (answer.isError && !customer) {
    const toList = (
      <Button asChild>
        <Link to="/customers">{words.backToList}</Link>
      </Button>
    )
    return <ErrorState error={answer.error} onRetry={() => void answer.refetch()} wayOn={toList} />
  }
  return (
    <div className="flex h-full flex-col">
      <div className="shrink-0 border-line border-b px-1 desk:hidden">
        <Button look="quiet" className="px-2 text-sm" onClick={onClose}>
          <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
          {words.customers}
        </Button>
      </div>
      <div className="flex min-h-0 flex-1 max-tablet:flex-col max-tablet:overflow-y-auto">
        {/* Who they are comes first: above on a phone, in the place of every context beside. */}
        <aside
          data-customer-pane
          className="shrink-0 border-line max-tablet:border-b tablet:order-last tablet:w-76 tablet:overflow-y-auto tablet:border-l wide:w-92"
        >
          {customer ? <CustomerProfile customer={customer} /> : <PanelSkeleton />}
        </aside>
        <div
          data-pane
          className="flex min-w-0 flex-1 flex-col max-tablet:h-[calc(100dvh-6.5rem)] max-tablet:flex-none"
        >
          <Suspense fallback={<TimelineSkeleton />}>
            <Timeline key={customerId} customerId={customerId} name={name} />
          </Suspense>
        </div>
      </div>
    </div>
  )
}
