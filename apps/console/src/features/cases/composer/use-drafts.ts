import type { Attachment } from '@polku/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../../../lib/api.ts'
import { useSession } from '../../../lib/session.ts'
import {
  type Draft,
  type DraftKind,
  type Drafts,
  emptyDraft,
  isEmpty,
  keepDrafts,
  keptDrafts,
  noDrafts,
} from './draft.ts'

type ServerDraft = { kind: DraftKind; html: string; updatedAt: string }

const serverPause = 1_200

/**
 * The drafts of a case: kept on this device with each change and on the server a moment later, so that they
 * survive a reload and follow the person to another device. The newer of the two is shown.
 */
export function useDrafts(caseId: string, first: DraftKind, onArrived: (draft: Draft) => void) {
  const personId = useSession().person?.id ?? 'nobody'
  const address = `/api/v1/cases/${caseId}/draft`
  const [drafts, setDrafts] = useState<Drafts>(() => keptDrafts(personId, caseId) ?? noDrafts(first))
  const latest = useRef(drafts)
  const onServer = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const arrived = useRef(onArrived)
  arrived.current = onArrived

  const save = useCallback(
    (keepalive = false) => {
      clearTimeout(timer.current)
      timer.current = undefined
      const { kind } = latest.current
      const { html } = latest.current[kind]
      const call = html
        ? api.put(address, { body: { kind, html }, keepalive })
        : onServer.current
          ? api.delete(address, { keepalive })
          : null
      onServer.current = html !== ''
      // Nothing to tell when it fails: this device has it, and the next change tries again.
      call?.catch(() => undefined)
    },
    [address],
  )

  const update = useCallback(
    (next: Partial<Drafts>) => {
      latest.current = { ...latest.current, ...next, changedAt: new Date().toISOString() }
      setDrafts(latest.current)
      keepDrafts(personId, caseId, latest.current)
      clearTimeout(timer.current)
      timer.current = setTimeout(save, serverPause)
    },
    [personId, caseId, save],
  )

  useEffect(() => {
    const stop = new AbortController()
    api
      .get<ServerDraft | null>(address, { signal: stop.signal })
      .then((kept) => {
        if (!kept?.html) return
        onServer.current = true
        const own = latest.current
        if (kept.updatedAt <= own.changedAt || timer.current) return
        const draft = { html: kept.html, attachments: own[kept.kind].attachments }
        latest.current = { ...own, kind: kept.kind, [kept.kind]: draft, changedAt: kept.updatedAt }
        setDrafts(latest.current)
        arrived.current(draft)
      })
      .catch(() => undefined)
    return () => stop.abort()
  }, [address])

  // Leaving the case or the page does not wait for the pause.
  useEffect(() => {
    const flush = () => timer.current && save(true)
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [save])

  return {
    kind: drafts.kind,
    draft: drafts[drafts.kind],
    choose: (kind: DraftKind) => update({ kind }),
    write: (html: string) => {
      const { kind } = latest.current
      if (latest.current[kind].html !== html) update({ [kind]: { ...latest.current[kind], html } })
    },
    attach: (change: (attachments: Attachment[]) => Attachment[]) => {
      const { kind } = latest.current
      const own = latest.current[kind]
      update({ [kind]: { ...own, attachments: change(own.attachments) } })
    },
    /** Empties the draft and gives what it was. */
    take: (): Draft => {
      const taken = latest.current[latest.current.kind]
      update({ [latest.current.kind]: emptyDraft })
      save()
      return taken
    },
    /** Puts back what could not be sent or was taken back, unless something new is being written. */
    restore: (kind: DraftKind, draft: Draft): boolean => {
      if (!isEmpty(latest.current[kind])) return false
      update({ kind, [kind]: draft })
      return true
    },
  }
}
