import type { Case } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { knownBy, useCustomerName } from '../../lib/customer-name.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { Parts } from '../../ui/parts.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Attributes } from './attributes.tsx'
import { CustomerPath } from './customer-path.tsx'
import { IdentifierList } from './identifier-list.tsx'
import { JustBefore } from './just-before.tsx'
import { useCustomerWords } from './messages/index.ts'
import { PerhapsSame } from './perhaps-same.tsx'
import { useCustomer } from './use-customer.ts'

/** Who is on the other side: everything one wants to know before answering, without asking again. */
export function CustomerPanel({ one }: { one: Case }) {
  const words = useCustomerWords()
  const nameOf = useCustomerName()
  const customerId = one.customer.id
  const answer = useCustomer(customerId)
  const customer = answer.data
  if (answer.isError && !customer) {
    return <ErrorState compact error={answer.error} onRetry={() => void answer.refetch()} />
  }
  if (!customer) return <PanelSkeleton />
  const name = nameOf(customer)
  return (
    <>
      <header className="flex items-center gap-3 px-4 pt-4 pb-3">
        <Avatar name={knownBy(customer) ?? ''} size={40} />
        <div className="min-w-0 flex-1">
          <Link
            to="/customers/$customerId"
            params={{ customerId }}
            className="block truncate rounded font-semibold text-lg hover:underline"
          >
            {name}
          </Link>
          <p className="truncate text-ink-faint text-sm">
            {customer.language ? words.writesIn[customer.language] : words.languageUnknown}
          </p>
        </div>
        <Parts at="forCustomer" props={{ customer, small: true }} />
      </header>
      {customer.perhapsSame.length > 0 ? (
        <div className="px-4 pb-3">
          <PerhapsSame customer={customer} />
        </div>
      ) : null}
      <PanelSection title={words.path}>
        <Link
          to="/customers/$customerId"
          params={{ customerId }}
          aria-label={words.wholePath}
          className="block w-fit max-w-full overflow-hidden rounded"
        >
          <CustomerPath customerId={customerId} nodes={7} radius={9} />
        </Link>
      </PanelSection>
      <JustBefore customerId={customerId} wroteAt={one.lastMessageAt} />
      <Parts at="besideCustomer" props={{ customer, exceptCaseId: one.id }} />
      <PanelSection title={words.reachedBy}>
        <IdentifierList identifiers={customer.identifiers} />
      </PanelSection>
      <Attributes attributes={customer.attributes} />
    </>
  )
}

export const PanelSkeleton = () => (
  <div aria-hidden className="flex flex-col gap-6 p-4">
    <div className="flex items-center gap-3">
      <Skeleton className="size-10 rounded-full" />
      <Skeleton className="h-4 w-32" />
    </div>
    {['w-48', 'w-40', 'w-52'].map((width) => (
      <div key={width} className="flex flex-col gap-2.5">
        <Skeleton className="w-20" />
        <Skeleton className={width} />
        <Skeleton className="w-36" />
      </div>
    ))}
  </div>
)
