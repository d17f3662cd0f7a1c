import type { Customer } from '@polku/contract'
import type { QueryClient } from '@tanstack/react-query'
import { keys } from './query-keys.ts'

/** Events name whom they came to; what is open may be read under another of those who are one with them. */
export const allNamesOf = (client: QueryClient, named: Set<string>): Set<string> => {
  const open = client.getQueriesData<Customer>({ queryKey: keys.openCustomers })
  const wholes = open
    .filter(([key]) => key.length === keys.customer('').length)
    .map(([[, , asked], customer]) => [
      asked as string,
      ...(customer ? [customer.id, ...customer.alsoKnownAs] : []),
    ])
  return new Set([...named, ...wholes.filter((whole) => whole.some((id) => named.has(id))).flat()])
}
