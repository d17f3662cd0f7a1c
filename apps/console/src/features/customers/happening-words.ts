import type { Language, TimelineItem } from '@polku/contract'
import { detail, orderTotal, visitPages } from './happenings.ts'
import type { Happened } from './messages/en.ts'
import type { useCustomerWords } from './messages/index.ts'

type Words = Pick<ReturnType<typeof useCustomerWords>, 'happened' | 'us'>

/** What happened, in a few words; a kind this console does not know yet is told by its code. */
export function happeningWords(words: Words, language: Language, item: TimelineItem): string {
  const tell = (words.happened as Record<string, ((said: Happened) => string) | undefined>)[item.kind]
  if (!tell) return item.kind
  return tell({
    who: item.author?.name ?? words.us,
    other: item.author?.kind === 'other' ? (item.author.name ?? '') : null,
    inChat: item.channel === 'chat',
    number: detail(item, 'number') ?? detail(item, 'order') ?? '',
    total: orderTotal(language, item),
    pages: visitPages(item).length,
  })
}
