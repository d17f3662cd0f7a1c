import type { Customer } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { Users } from 'lucide-react'
import { useCustomerName } from '../../lib/customer-name.ts'
import { useCustomerWords } from './messages/index.ts'

/** Somebody else proved an address that this customer only claims: perhaps the same person, never assumed. */
export function PerhapsSame({ customer }: { customer: Customer }) {
  const words = useCustomerWords()
  const nameOf = useCustomerName()
  if (customer.perhapsSame.length === 0) return null
  return (
    <div className="flex gap-2 rounded bg-caution-soft px-3 py-2 text-sm">
      <Users size={16} strokeWidth={1.75} className="mt-0.5 shrink-0 text-caution" aria-hidden />
      <div className="min-w-0">
        <p>{words.perhapsSame}</p>
        <ul>
          {customer.perhapsSame.map((other) => (
            <li key={other.id}>
              <Link
                to="/customers/$customerId"
                params={{ customerId: other.id }}
                className="block truncate font-medium text-accent underline decoration-accent/40 underline-offset-2"
              >
                {nameOf(other)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
