import type { CustomerSummary } from '@polku/contract'
import { knownBy, useCustomerName } from '../../lib/customer-name.ts'
import { Avatar } from '../../ui/avatar.tsx'

/** A customer found by name, address or number, in one line. */
export function FoundCustomer({ customer }: { customer: CustomerSummary }) {
  const name = useCustomerName()(customer)
  return (
    <>
      <Avatar name={knownBy(customer) ?? ''} />
      <span className="max-w-3/4 shrink-0 truncate">{name}</span>
      {customer.address === name ? null : (
        <span className="min-w-0 truncate text-ink-faint text-sm">{customer.address}</span>
      )}
    </>
  )
}
