import type { CustomerSummary } from '@polku/contract'
import { Avatar } from '../../ui/avatar.tsx'

/** A customer found by name, address or number, in one line. */
export const FoundCustomer = ({ customer: { name, address } }: { customer: CustomerSummary }) => (
  <>
    <Avatar name={name ?? address ?? ''} />
    <span className="truncate">{name ?? address}</span>
    {name ? <span className="truncate text-ink-faint text-sm">{address}</span> : null}
  </>
)
