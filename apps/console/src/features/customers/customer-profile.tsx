import type { Customer } from '@polku/contract'
import { knownBy, useCustomerName } from '../../lib/customer-name.ts'
import { useTimes } from '../../lib/time.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Attributes } from './attributes.tsx'
import { CustomerPath } from './customer-path.tsx'
import { EditCustomer } from './edit-customer.tsx'
import { IdentifierList } from './identifier-list.tsx'
import { useCustomerWords } from './messages/index.ts'
import { OpenCaseList, useCasesOf } from './open-cases.tsx'
import { PanelSection } from './panel-section.tsx'
import { PerhapsSame } from './perhaps-same.tsx'
import { RecentOrders } from './recent-orders.tsx'
import type { Write } from './write.ts'

type Props = { customer: Customer; write: Write }

/** Who the customer is, what is known, what is open. */
export function CustomerProfile({ customer, write }: Props) {
  const words = useCustomerWords()
  const nameOf = useCustomerName()
  const times = useTimes()
  const cases = useCasesOf(customer.id).data ?? []
  const name = nameOf(customer)
  return (
    <>
      <header className="flex items-start gap-3 px-4 pt-4 pb-3">
        <Avatar name={knownBy(customer) ?? ''} size={40} />
        <div className="min-w-0 flex-1">
          <h1 className="line-clamp-3 font-semibold text-xl" title={name}>
            {name}
          </h1>
          <p className="text-ink-faint text-sm">
            {customer.language ? words.writesIn[customer.language] : words.languageUnknown}
          </p>
          <p className="text-ink-faint text-sm">{words.since(times.date(customer.createdAt))}</p>
        </div>
        <EditCustomer customer={customer} />
      </header>
      <div className="px-4 pb-3 empty:hidden">{write(customer)}</div>
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
      <PanelSection title={words.openCases}>
        {cases.length > 0 ? (
          <OpenCaseList cases={cases} />
        ) : (
          <p className="text-ink-faint">{words.noOpenCases}</p>
        )}
      </PanelSection>
      <PanelSection title={words.reachedBy}>
        <IdentifierList identifiers={customer.identifiers} dated />
      </PanelSection>
      <RecentOrders customer={customer} />
      <Attributes attributes={customer.attributes} />
    </>
  )
}
