import type { Customer } from '@polku/contract'
import type { QueryClient } from '@tanstack/react-query'
import { keys } from './keys.ts'

/** Events name whom they came to; what is open may be read under another of those who are one with them. */
export function allNamesOf(client: QueryClient, named: ReadonlySet<string>): ReadonlySet<string> {
  const open = client.getQueriesData<Customer>({ queryKey: keys.open })
  const wholes = open.map(([[, , asked], customer]) => [
    asked as string,
    ...(customer ? [customer.id, ...customer.alsoKnownAs] : []),
  ])
  return new Set([...named, ...wholes.filter((whole) => whole.some((id) => named.has(id))).flat()])
}
