import type { Case, Message, Unsent } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../lib/api.ts'
import { keys } from '../../lib/query-keys.ts'
import { dismissAbout } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { refreshCase } from './cached-case.ts'
import type { Restored } from './composer/composer.tsx'
import { writtenHtml } from './composer/outgoing.ts'
import { useLetterBack } from './letter/use-letter-back.ts'

/** Taking an answer back while it has not left, and sending it again when it could not. */
export function useSending(message: Message, onRestore: (draft: Restored) => void) {
  const client = useQueryClient()
  const tellError = useErrorToast()
  const letterBack = useLetterBack()
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
  const undo = async () => {
    try {
      const { caseRemains } = await api.delete<Unsent>(address)
      dismissAbout(message.id)
      const one = client.getQueryData<Case>(keys.case(message.caseId))
      if (!caseRemains && one) return letterBack(one, message)
      const { attachments, delivery } = message
      const cc = delivery?.cc.map((copy) => copy.address) ?? null
      onRestore({ kind: 'reply', html: writtenHtml(message), attachments, cc, seenUpTo: message.id })
    } catch (error) {
      tellError(error)
    }
    refreshCase(client, message.caseId)
  }
  const retry = async () => {
    try {
      await api.put(address)
    } catch (error) {
      tellError(error)
    }
    refreshCase(client, message.caseId)
  }
  return {
    undo: undoable ? () => void undo() : null,
    retry: () => void retry(),
  }
}
