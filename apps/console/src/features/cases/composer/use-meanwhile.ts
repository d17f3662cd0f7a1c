import type { Case, Message } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useCustomerName } from '../../../lib/customer-name.ts'
import { useSession } from '../../../lib/session.ts'
import { useCapabilities } from '../../../lib/use-channel-kinds.ts'
import { keys } from '../keys.ts'
import { useCaseWords } from '../messages/index.ts'
import type { MessagePages } from '../use-messages.ts'
import { meanwhile } from './news.ts'
import { isOutgoing } from './outgoing.ts'

export type News = {
  /** The first that came. */
  messageId: string
  by: 'colleague' | 'customer'
  name: string
  text: string
  solve: boolean
  sendAt?: Date | undefined
}

/** What came into the dialogue after what one had seen as one began to write. */
export function useMeanwhile(one: Case) {
  const client = useQueryClient()
  const words = useCaseWords()
  const nameOf = useCustomerName()
  const me = useSession().person?.id ?? null
  const { live } = useCapabilities()(one.channel)
  // In talk both sides write over each other all the time; what came before one took up a draft again is news.
  const resumed = useRef(true)
  const messages = (): Message[] =>
    (client.getQueryData<MessagePages>(keys.messages(one.id))?.pages[0]?.items ?? []).filter(
      // A reply that waits for its time, or for somebody to decide, has answered nothing yet.
      (each) => !isOutgoing(each) && !each.pending?.chosen && !each.pending?.keptBack,
    )
  return {
    newest: () => messages().at(-1)?.id ?? null,
    /** To be called with each change of the text. */
    wrote: () => {
      resumed.current = false
    },
    /** A colleague's answer comes before what the customer wrote. */
    news: (seenUpTo: string | null): Omit<News, 'solve' | 'sendAt'> | null => {
      const customersToo = !live || resumed.current
      const found = seenUpTo === null ? [] : meanwhile(messages(), seenUpTo, me, customersToo)
      const told = found.findLast(({ direction }) => direction === 'out') ?? found.at(-1)
      if (!told) return null
      const by = told.direction === 'out' ? 'colleague' : 'customer'
      const unnamed = by === 'customer' ? nameOf(one.customer) : words.system
      return { messageId: found[0]!.id, by, name: told.author.name ?? unnamed, text: told.text }
    },
  }
}
