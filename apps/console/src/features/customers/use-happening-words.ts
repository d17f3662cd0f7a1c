import type { TimelineItem } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { detail, orderTotal, visitPages } from './happenings.ts'
import { useCustomerWords } from './messages/index.ts'

/** What an event was, in a few words. */
export function useHappeningWords(): (item: TimelineItem) => string {
  const words = useCustomerWords()
  const language = useLanguage()
  const { happened } = words
  return (item) => {
    const number = detail(item, 'number') ?? detail(item, 'order') ?? ''
    const channel = item.channel === 'chat' ? 'chat' : 'email'
    switch (item.kind) {
      case 'message.received':
        if (item.author?.kind === 'other') return happened.otherWrote(item.author.name ?? '')
        return happened.received[channel]
      case 'message.sent':
      case 'message.written':
        return happened.sent[channel](item.author?.name ?? words.us)
      case 'message.automatic':
        return happened.automatic
      case 'note.written':
        return happened.noted(item.author?.name ?? words.us)
      case 'order.placed':
        return happened.ordered(number, orderTotal(language, item))
      case 'order.cancelled':
        return happened.orderCancelled(number)
      case 'case.opened':
        return happened.caseOpened
      case 'case.solved':
        return happened.caseSolved
      case 'case.reopened':
        return happened.caseReopened
      case 'case.closed':
        return happened.caseClosed
      case 'identifier.verified':
        return happened.addressVerified
      case 'identifier.claimed':
        return happened.addressClaimed
      case 'customer.appeared':
        return happened.appeared
    }
    if (item.kind.startsWith('visit.')) return happened.visited(visitPages(item).length)
    if (item.kind in words.deliveries) {
      return words.deliveries[item.kind as keyof typeof words.deliveries](number)
    }
    return item.kind
  }
}
