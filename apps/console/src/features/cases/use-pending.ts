import type { Case, Message, Pending } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api } from '../../lib/api.ts'
import { dismissAbout } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { refreshCase } from './cached-case.ts'
import type { Restored } from './composer/composer.tsx'
import { writtenHtml } from './composer/outgoing.ts'
import { keys } from './keys.ts'
import { useLetterBack } from './letter/use-letter-back.ts'

export type PendingMessage = Message & { pending: Pending }

/** What can be done with a reply that has not been sent. */
export function usePending(message: PendingMessage, onRestore: (draft: Restored) => void) {
  const client = useQueryClient()
  const tellError = useErrorToast()
  const letterBack = useLetterBack()
  const { until, chosen, keptBack, cc } = message.pending
  const path = { id: message.caseId, messageId: message.id }

  const change = async (act: () => Promise<unknown>) => {
    try {
      await act()
      dismissAbout(message.id)
    } catch (error) {
      tellError(error)
    }
    refreshCase(client, message.caseId)
  }
  const takeBack = () =>
    change(async () => {
      const { caseRemains } = await api.delete('/api/v1/cases/{id}/messages/{messageId}/sending', { path })
      const one = client.getQueryData<Case>(keys.one(message.caseId))
      if (!caseRemains && one) return letterBack(one, message)
      const { attachments } = message
      onRestore({ kind: 'reply', html: writtenHtml(message), attachments, cc, seenUpTo: message.id })
    })
  const inTime = useIsAhead(until)
  return {
    mayTakeBack: chosen || keptBack !== null || inTime,
    takeBack: () => void takeBack(),
    sendNow: () => void change(() => api.put('/api/v1/cases/{id}/messages/{messageId}/sending', { path })),
    chooseTime: (at: Date) =>
      void change(() =>
        api.put('/api/v1/cases/{id}/messages/{messageId}/sending-time', {
          path,
          body: { sendAt: at.toISOString() },
        }),
      ),
  }
}

function useIsAhead(instant: string): boolean {
  const until = Date.parse(instant)
  const [ahead, setAhead] = useState(() => until > Date.now())
  useEffect(() => {
    const left = until - Date.now()
    setAhead(left > 0)
    // Longer than a browser can wait at once; nobody looks at one message for weeks.
    if (left <= 0 || left > 2 ** 31 - 1) return
    const timer = setTimeout(() => setAhead(false), left)
    return () => clearTimeout(timer)
  }, [until])
  return ahead
}
