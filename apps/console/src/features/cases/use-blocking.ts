import type { Case } from '@polku/contract'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { useCapabilities } from '../../lib/use-channel-kinds.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useCaseWords } from './messages/index.ts'
import type { useCaseChanges } from './use-case-changes.ts'

/** Blocking the sender of a mail: the case goes to spam, and so does what they send from now on. */
export function useBlocking(one: Case, changes: ReturnType<typeof useCaseChanges>): (() => void) | null {
  const words = useCaseWords()
  const tellError = useErrorToast()
  const can = useCapabilities()
  const may = useMay('blocked-sender.manage')
  const { address } = one.customer
  if (!may || !can(one.channel).blockable || !address?.includes('@') || one.spam) return null

  const attempt = (call: () => Promise<unknown>, failed: string) =>
    call().catch((error) => tellError(error, failed))
  const unblock = () =>
    attempt(async () => {
      await api.delete('/api/v1/blocked-senders/{pattern}', { path: { pattern: address } })
      await changes.unspam(true)
    }, words.failed.unblock)
  const block = () =>
    attempt(async () => {
      await api.post('/api/v1/blocked-senders', { body: { pattern: address } })
      await changes.spam({ blocked: true })
      toast(words.blocked(address), { undo: () => void unblock() })
    }, words.failed.block)
  return () => void block()
}
