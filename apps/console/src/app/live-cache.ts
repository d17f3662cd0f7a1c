import type { LiveDown } from '@polku/contract'
import { type Query, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { GoesStale, LiveEvent } from '../lib/feature.ts'
import { useLive } from '../lib/live.ts'
import { useFeatures } from '../lib/use-features.ts'

const openPause = 40
const listPause = 250
const listRest = 3_000

/** Who is signed in does not change by what happens to cases. */
const isOfTheDesk = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== 'me'

/** What could not be read while the server was away. */
const hasFailed = ({ state }: Query) => state.status === 'error'

type Draft = Extract<LiveDown, { type: 'draft' }>

/** What the happenings since the last reading have made stale, by what said so. */
interface Pending {
  open: Map<GoesStale, { cases: Set<string>; customers: Set<string> }>
  lists: Set<GoesStale>
}

/**
 * Turns live hints into fresh answers. What is open is read again almost at once; lists and counts soon after
 * a quiet while but no oftener than every three seconds, so that a busy Monday is not asked for by every desk
 * at each message; a desk nobody looks at waits until it is looked at.
 */
export function useLiveCache(): void {
  const client = useQueryClient()
  const features = useFeatures()
  const rules = features.flatMap(({ goesStale }) => goesStale ?? [])
  const pending = useRef<Pending>({ open: new Map(), lists: new Set() })
  const heard = useRef(false)
  const drafted = useRef(new Set<string>())
  const listsAt = useRef(0)
  const timers = useRef<{ open?: ReturnType<typeof setTimeout>; lists?: ReturnType<typeof setTimeout> }>({})

  const refreshOpen = () => {
    timers.current.open = undefined
    for (const [rule, { cases, customers }] of pending.current.open) {
      const everyName = features.reduce<ReadonlySet<string>>(
        (named, { allNamesOf }) => allNamesOf?.(client, named) ?? named,
        customers,
      )
      for (const filter of rule.open?.({ cases, customers: everyName }) ?? [])
        void client.invalidateQueries(filter)
    }
    pending.current.open.clear()
  }
  const refreshLists = () => {
    timers.current.lists = undefined
    listsAt.current = Date.now()
    const refetchType = document.hidden ? 'none' : 'active'
    for (const { lists, counts } of pending.current.lists) {
      for (const filter of lists ?? []) void client.invalidateQueries({ ...filter, refetchType })
      for (const filter of counts ?? []) void client.invalidateQueries(filter)
    }
    pending.current.lists.clear()
  }
  const refreshListsSoon = (stale: readonly GoesStale[]) => {
    if (stale.length === 0) return
    for (const rule of stale) pending.current.lists.add(rule)
    const rest = listsAt.current + listRest - Date.now()
    timers.current.lists ??= setTimeout(refreshLists, Math.max(listPause, rest))
  }

  const hearEvent = (event: LiveEvent) => {
    const stale = rules.filter((rule) => rule.after(event))
    for (const rule of stale.filter(({ open }) => open)) {
      const touched = pending.current.open.get(rule) ?? { cases: new Set(), customers: new Set() }
      if (event.caseId) touched.cases.add(event.caseId)
      if (event.customerId) touched.customers.add(event.customerId)
      pending.current.open.set(rule, touched)
      timers.current.open ??= setTimeout(refreshOpen, openPause)
    }
    refreshListsSoon(stale.filter(({ lists, counts }) => lists ?? counts))
  }
  // Lists show in which cases one has begun to write; each further word changes nothing there.
  const hearDraft = ({ caseId, version }: Draft) => {
    if (version !== null && drafted.current.has(caseId)) return
    if (version === null) drafted.current.delete(caseId)
    else drafted.current.add(caseId)
    refreshListsSoon(rules.filter(({ afterDrafts }) => afterDrafts))
  }

  useLive((message) => {
    // What happened between the first answers and the first word of the line would be told by neither.
    const began = message.type === 'hello' && !heard.current
    heard.current = true
    if (message.type === 'hello') void client.refetchQueries({ type: 'active', predicate: hasFailed })
    if (began || message.type === 'reset') void client.invalidateQueries({ predicate: isOfTheDesk })
    if (message.type === 'draft') hearDraft(message)
    if (message.type === 'event') hearEvent(message)
  })
  useEffect(
    () => () => {
      clearTimeout(timers.current.open)
      clearTimeout(timers.current.lists)
    },
    [],
  )
}
