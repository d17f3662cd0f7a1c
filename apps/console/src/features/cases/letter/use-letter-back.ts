import type { Case, Message } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { writeTo } from '../../../lib/writing-to.ts'
import { writtenHtml } from '../composer/outgoing.ts'
import { keys } from '../keys.ts'
import { type Letter, noLetter, together } from './letter.ts'
import { useLetterKeeping } from './use-letter.ts'

const sent = new Map<string, Letter>()

/** What was sent, as it was written, for as long as it can be undone. */
export function rememberSent(messageId: string, letter: Letter): void {
  sent.clear()
  sent.set(messageId, letter)
}

/** Opens a letter again that was taken back, from wherever one is; its case is no more. */
export function useLetterBack(): (one: Case, message: Message) => void {
  const client = useQueryClient()
  const router = useRouter()
  const letters = useLetterKeeping()
  return (one, message) => {
    const customerId = one.customer.id
    const { attachments, pending } = message
    const given = sent.get(message.id) ?? {
      ...noLetter,
      subject: one.subject ?? '',
      html: writtenHtml(message),
      attachments,
      to: one.replyTo?.address ?? null,
      cc: pending?.cc ?? null,
    }
    letters.put(customerId, together(given, letters.now(customerId)))
    const forget = () => {
      client.removeQueries({ queryKey: keys.one(one.id) })
      client.removeQueries({ queryKey: keys.messages(one.id) })
      void client.invalidateQueries({ queryKey: keys.lists })
      void client.invalidateQueries({ queryKey: keys.counts })
      writeTo(customerId)
    }
    if (!router.state.location.pathname.endsWith(one.id)) return forget()
    const toCustomer = { to: '/customers/$customerId', params: { customerId }, replace: true } as const
    void router.navigate(toCustomer).then(forget)
  }
}
