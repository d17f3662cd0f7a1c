import type { Case, Customer } from '@polku/contract'
import { type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLive } from '../lib/live.ts'
import { keys } from '../lib/query-keys.ts'

const openPause = 40
const listPause = 250
const listRest = 3_000

/** Who is signed in does not change by what happens to cases. */
const isOfTheDesk = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'me'

/** What says who a customer is, and so changes the rows of their cases. */
const namesCustomer = /^(?:customer|identifier)\./

/** What could not be read while the server was away. */
const hasFailed = ({ state }: { state: { status: string } }) => state.status === 'error'

/** Events name whom they came to; what is open may be read under another of those who are one with them. */
const allNamesOf = (client: QueryClient, named: Set<string>): Set<string> => {
  const open = client.getQueriesData<Customer>({ queryKey: keys.openCustomers })
  const wholes = open
    .filter(([key]) => key.length === keys.customer('').length)
    .map(([[, , asked], customer]) => [
      asked as string,
      ...(customer ? [customer.id, ...customer.alsoKnownAs] : []),
    ])
  return new Set([...named, ...wholes.filter((whole) => whole.some((id) => named.has(id))).flat()])
}

/**
 * Turns live hints into fresh answers. What is open is read again almost at once; lists and counts soon after
 * a quiet while but no oftener than every three seconds, so that a busy Monday is not asked for by every desk
 * at each message; a desk nobody looks at waits until it is looked at.
 */
export function useLiveCache(): void {
  const client = useQueryClient()
  const pending = useRef({ cases: new Set<string>(), customers: new Set<string>() })
  const heard = useRef(false)
  const drafted = useRef(new Set<string>())
  const listsAt = useRef(0)
  const timers = useRef<{ open?: ReturnType<typeof setTimeout>; lists?: ReturnType<typeof setTimeout> }>({})

  const refreshOpen = () => {
    timers.current.open = undefined
    const { cases } = pending.current
    const customers = allNamesOf(client, pending.current.customers)
    const isOfThem = ({ queryKey, state }: Query) =>
      queryKey[0] === 'cases' &&
      queryKey[1] === 'one' &&
      customers.has((state.data as Case | undefined)?.customer.id ?? '')
    void client.invalidateQueries({ predicate: isOfThem })
    for (const id of cases) {
      void client.invalidateQueries({ queryKey: keys.case(id) })
      void client.invalidateQueries({ queryKey: keys.messages(id) })
    }
    for (const id of customers) {
      void client.invalidateQueries({ queryKey: keys.customer(id) })
      void client.invalidateQueries({ queryKey: keys.timelines(id) })
      void client.invalidateQueries({ queryKey: keys.casesOf(id) })
      void client.invalidateQueries({ queryKey: keys.ordersOf(id) })
    }
    cases.clear()
    pending.current.customers.clear()
  }
  const refreshLists = () => {
    timers.current.lists = undefined
    listsAt.current = Date.now()
    const refetchType = document.hidden ? 'none' : 'active'
    void client.invalidateQueries({ queryKey: keys.caseLists, refetchType })
    void client.invalidateQueries({ queryKey: keys.caseCounts })
  }

  const refreshListsSoon = () => {
    const rest = listsAt.current + listRest - Date.now()
    timers.current.lists ??= setTimeout(refreshLists, Math.max(listPause, rest))
  }

  useLive((message) => {
    // What happened between the first answers and the first word of the line would be told by neither.
    const began = message.type === 'hello' && !heard.current
    heard.current = true
    if (message.type === 'hello') void client.refetchQueries({ type: 'active', predicate: hasFailed })
    if (began || message.type === 'reset') void client.invalidateQueries({ predicate: isOfTheDesk })
    // Lists show in which cases one has begun to write; each further word changes nothing there.
    if (message.type === 'draft') {
      const { caseId, version } = message
      if (version !== null && drafted.current.has(caseId)) return
      if (version === null) drafted.current.delete(caseId)
      else drafted.current.add(caseId)
      return refreshListsSoon()
    }
    if (message.type !== 'event') return
    for (const id of [message.customerId, message.otherCustomerId]) if (id) pending.current.customers.add(id)
    timers.current.open ??= setTimeout(refreshOpen, openPause)
    if (message.caseId) pending.current.cases.add(message.caseId)
    else if (!namesCustomer.test(message.kind)) return
    refreshListsSoon()
  })
  useEffect(
    () => () => {
      clearTimeout(timers.current.open)
      clearTimeout(timers.current.lists)
    },
    [],
  )
}
