import type { CustomerSummary } from '@polku/contract'
import { knownBy, useCustomerName } from '../../lib/customer-name.ts'
import { Avatar } from '../../ui/avatar.tsx'

/** A customer found by name, address or number, in one line. */
export function FoundCustomer({ customer }: { customer: CustomerSummary }) {
  const name = useCustomerName()(customer)
  return (
    <>
      <Avatar name={knownBy(customer) ?? ''} />
      <span className="truncate">{name}</span>
      {customer.address === name ? null : (
        <span className="truncate text-ink-faint text-sm">{customer.address}</span>
      )}
    </>
  )
}
