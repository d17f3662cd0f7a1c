import type { Customer } from '@polku/contract'
import { knownBy, useCustomerName } from '../../lib/customer-name.ts'
import { useIsDesk } from '../../lib/media.ts'
import { useTimes } from '../../lib/time.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { Parts } from '../../ui/parts.tsx'
import { Attributes } from './attributes.tsx'
import { CustomerPath } from './customer-path.tsx'
import { EditCustomer } from './edit-customer.tsx'
import { IdentifierList } from './identifier-list.tsx'
import { useCustomerWords } from './messages/index.ts'
import { PerhapsSame } from './perhaps-same.tsx'

/** Who the customer is, what is known, what is open. */
export function CustomerProfile({ customer }: { customer: Customer }) {
  const words = useCustomerWords()
  const nameOf = useCustomerName()
  const times = useTimes()
  const name = nameOf(customer)
  // At a desk the list beside names the place.
  const Heading = useIsDesk() ? 'h2' : 'h1'
  return (
    <>
      <header className="flex items-start gap-3 px-4 pt-4 pb-3">
        <Avatar name={knownBy(customer) ?? ''} size={40} />
        <div className="min-w-0 flex-1">
          <Heading className="line-clamp-3 font-semibold text-xl" title={name}>
            {name}
          </Heading>
          <p className="text-ink-faint text-sm">
            {customer.language ? words.writesIn[customer.language] : words.languageUnknown}
          </p>
          <p className="text-ink-faint text-sm">{words.since(times.date(customer.createdAt))}</p>
        </div>
        <EditCustomer customer={customer} />
      </header>
      <div className="px-4 pb-3 empty:hidden">
        <Parts at="forCustomer" props={{ customer }} />
      </div>
      {customer.perhapsSame.length > 0 ? (
        <div className="px-4 pb-3">
          <PerhapsSame customer={customer} />
        </div>
      ) : null}
      <PanelSection title={words.path}>
        <div className="overflow-hidden">
          <CustomerPath customerId={customer.id} nodes={8} radius={9} />
        </div>
      </PanelSection>
      <Parts at="besideCustomer" props={{ customer }} />
      <PanelSection title={words.reachedBy}>
        <IdentifierList identifiers={customer.identifiers} dated />
      </PanelSection>
      <Attributes attributes={customer.attributes} />
    </>
  )
}
