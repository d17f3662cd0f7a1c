import type { WebhookDelivery } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { useWebhookWords } from './messages/index.ts'
import { useTypeWords } from './type-words.ts'

/** What became of a delivery, in the reader's words. */
export function useDeliveryWords() {
  const words = useWebhookWords()
  const typeWords = useTypeWords()
  const unit = new Intl.NumberFormat(locales[useLanguage()], { style: 'unit', unit: 'millisecond' })
  return {
    type: ({ type }: WebhookDelivery) => typeWords(type),
    outcome({ fault, status }: WebhookDelivery) {
      if (!fault) return status ? words.status(status) : ''
      return status ? `${words.faults[fault]} (${status})` : words.faults[fault]
    },
    took: ({ durationMs }: WebhookDelivery) => unit.format(durationMs ?? 0),
  }
}
