import type { Message } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { refreshCase } from './cached-case.ts'

/** Sends an answer again that could not be sent. */
export function useSendAgain({ id, caseId }: Message): () => void {
  const client = useQueryClient()
  const tellError = useErrorToast()
  return () =>
    void api
      .put('/api/v1/cases/{id}/messages/{messageId}/sending', { path: { id: caseId, messageId: id } })
      .catch(tellError)
      .then(() => refreshCase(client, caseId))
}
