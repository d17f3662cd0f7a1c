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
export function CustomerPage({ customerId }: { customerId: string }) {
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
    <main className="flex h-full bg-surface max-tablet:flex-col max-tablet:overflow-y-auto">
      <aside
        data-customer-pane
        className="shrink-0 border-line max-tablet:border-b tablet:w-76 tablet:overflow-y-auto tablet:border-r desk:w-92"
      >
        <Button asChild look="quiet" className="mt-2 ml-1 px-2 text-sm">
          <Link to="/customers">
            <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
            {words.customers}
          </Link>
        </Button>
        {customer ? <CustomerProfile customer={customer} /> : <PanelSkeleton />}
      </aside>
      <div className="flex min-w-0 flex-1 flex-col max-tablet:h-[calc(100dvh-3.5rem)] max-tablet:shrink-0">
        <Suspense fallback={<TimelineSkeleton />}>
          <Timeline key={customerId} customerId={customerId} name={name} />
        </Suspense>
      </div>
    </main>
  )
}
