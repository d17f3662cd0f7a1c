import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useLive } from '../lib/live.ts'
import { keys } from '../lib/query-keys.ts'

const openPause = 40
const listPause = 800

/** Who is signed in does not change by what happens to cases. */
const isOfTheDesk = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'me'

/** What could not be read while the server was away. */
const hasFailed = ({ state }: { state: { status: string } }) => state.status === 'error'

/**
 * Turns live hints into fresh answers. What is open is read again almost at once; lists and counts at most
 * about once a second, so that a busy Monday does not make every desk ask twenty times a second.
 */
export function useLiveCache(): void {
  const client = useQueryClient()
  const pending = useRef({ cases: new Set<string>(), customers: new Set<string>() })
  const heard = useRef(false)
  const timers = useRef<{ open?: ReturnType<typeof setTimeout>; lists?: ReturnType<typeof setTimeout> }>({})

  const refreshOpen = () => {
    timers.current.open = undefined
    const { cases, customers } = pending.current
    for (const id of cases) {
      void client.invalidateQueries({ queryKey: keys.case(id) })
      void client.invalidateQueries({ queryKey: keys.messages(id) })
    }
    for (const id of customers) {
      void client.invalidateQueries({ queryKey: keys.customer(id) })
      void client.invalidateQueries({ queryKey: keys.timelines(id) })
      void client.invalidateQueries({ queryKey: keys.casesOf(id) })
    }
    cases.clear()
    customers.clear()
  }
  const refreshLists = () => {
    timers.current.lists = undefined
    void client.invalidateQueries({ queryKey: keys.caseLists })
    void client.invalidateQueries({ queryKey: keys.caseCounts })
  }

  useLive((message) => {
    // What happened between the first answers and the first word of the line would be told by neither.
    const began = message.type === 'hello' && !heard.current
    heard.current = true
    if (message.type === 'hello') void client.refetchQueries({ type: 'active', predicate: hasFailed })
    if (began || message.type === 'reset') void client.invalidateQueries({ predicate: isOfTheDesk })
    if (message.type !== 'event') return
    if (message.customerId) pending.current.customers.add(message.customerId)
    timers.current.open ??= setTimeout(refreshOpen, openPause)
    if (!message.caseId) return
    pending.current.cases.add(message.caseId)
    timers.current.lists ??= setTimeout(refreshLists, listPause)
  })
  useEffect(
    () => () => {
      clearTimeout(timers.current.open)
      clearTimeout(timers.current.lists)
    },
    [],
  )
}
