import type { Case, Message } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useCustomerName } from '../../../lib/customer-name.ts'
import { keys } from '../../../lib/query-keys.ts'
import { useSession } from '../../../lib/session.ts'
import { useCaseWords } from '../messages/index.ts'
import type { MessagePages } from '../use-messages.ts'
import { meanwhile } from './news.ts'

export type News = { messageId: string; name: string; by: 'colleague' | 'customer'; solve: boolean }

/** What came into the dialogue while one was writing an answer. */
export function useMeanwhile(one: Case) {
  const client = useQueryClient()
  const words = useCaseWords()
  const nameOf = useCustomerName()
  const me = useSession().person?.id ?? null
  const seen = useRef<string | null>(null)
  const messages = (): Message[] =>
    (client.getQueryData<MessagePages>(keys.messages(one.id))?.pages[0]?.items ?? []).filter(
      ({ id }) => !id.startsWith('sending '),
    )
  const see = () => {
    seen.current = messages().at(-1)?.id ?? null
  }
  return {
    /** The latest message one has seen; writing began after it. */
    seenUpTo: () => seen.current,
    see,
    /** To be called with each change of the text. */
    wrote: (before: string) => {
      if (before === '' || seen.current === null) see()
    },
    news: (): Omit<News, 'solve'> | null => {
      const found = seen.current === null ? undefined : meanwhile(messages(), seen.current, me, one.channel)
      if (!found) return null
      const customer = nameOf(one.customer)
      const by = found.direction === 'out' ? 'colleague' : 'customer'
      return {
        messageId: found.id,
        by,
        name: found.author.name ?? (by === 'customer' ? customer : words.system),
      }
    },
  }
}
