import type { CustomerSummary } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { knownBy, useCustomerName } from '../../lib/customer-name.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Found } from '../../ui/palette-groups.tsx'
import { useCustomerWords } from './messages/index.ts'
import { useCustomerSearch } from './use-customer-search.ts'

type Props = { text: string; onChoose: (run: () => void) => void }

/** Customers by name, address or number, as one types. */
export function FoundCustomers({ text, onChoose }: Props) {
  const words = useCustomerWords()
  const navigate = useNavigate()
  const open = ({ id }: CustomerSummary) =>
    onChoose(() => void navigate({ to: '/customers/$customerId', params: { customerId: id } }))
  return (
    <Found heading={words.customers} found={useCustomerSearch(text, 6)} onChoose={open}>
      {(customer) => <FoundCustomer customer={customer} />}
    </Found>
  )
}

/** In one line. */
function FoundCustomer({ customer }: { customer: CustomerSummary }) {
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
