import type { WebhookDelivery } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { useWebhookWords } from './messages/index.ts'

type Types = Record<string, string | undefined>

/** What became of a delivery, in the reader's words. */
export function useDeliveryWords() {
  const words = useWebhookWords()
  const unit = new Intl.NumberFormat(locales[useLanguage()], { style: 'unit', unit: 'millisecond' })
  return {
    /** A type this console does not know yet is told by its name. */
    type: ({ type }: WebhookDelivery) => (words.types as Types)[type] ?? type,
    outcome({ fault, status }: WebhookDelivery) {
      if (!fault) return status ? words.status(status) : ''
      return status ? `${words.faults[fault]} (${status})` : words.faults[fault]
    },
    took: ({ durationMs }: WebhookDelivery) => unit.format(durationMs ?? 0),
  }
}
