import type { Message } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../lib/api.ts'
import { dismissAbout } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { refreshCase } from './cached-case.ts'
import type { Restored } from './composer/composer.tsx'
import { htmlOfText } from './composer/plain-text.ts'

/** Taking an answer back while it has not left, and sending it again when it could not. */
export function useSending(message: Message, onRestore: (draft: Restored) => void) {
  const client = useQueryClient()
  const tellError = useErrorToast()
  const until = message.delivery?.undoUntil ? Date.parse(message.delivery.undoUntil) : 0
  const [undoable, setUndoable] = useState(() => until > Date.now())
  useEffect(() => {
    const left = until - Date.now()
    setUndoable(left > 0)
    if (left <= 0) return
    const timer = setTimeout(() => setUndoable(false), left)
    return () => clearTimeout(timer)
  }, [until])

  const address = `/api/v1/cases/${message.caseId}/messages/${message.id}/sending`
  const attempt = async (call: () => Promise<unknown>) => {
    try {
      await call()
      return true
    } catch (error) {
      tellError(error)
      return false
    } finally {
      refreshCase(client, message.caseId)
    }
  }
  const undo = async () => {
    if (!(await attempt(() => api.delete(address)))) return
    dismissAbout(message.id)
    const { html, text, attachments, delivery } = message
    // An empty paragraph went out with a break in it, so that mail programs give it room.
    const written = html?.replaceAll(/<p><br ?\/?><\/p>/g, '<p></p>') ?? htmlOfText(text)
    const cc = delivery?.cc.map(({ address }) => address) ?? null
    onRestore({ kind: 'reply', html: written, attachments, cc })
  }
  return {
    undo: undoable ? () => void undo() : null,
    retry: () => void attempt(() => api.put(address)),
  }
}
