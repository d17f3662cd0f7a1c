import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'webhook.not-found': {
    title: 'This webhook was not found',
    advice: 'It may have been deleted meanwhile.',
  },
  'webhook.address-refused': {
    title: 'Webhooks cannot be sent to this address',
    advice:
      'It must begin with https:// and lead to the public network. Your server administrator can allow others with POLKU_PRIVATE_WEBHOOKS.',
  },
  'webhook.off': {
    title: 'The webhook is off',
    advice: 'Switch it on first, then send again.',
  },
  'webhook.too-many': {
    title: 'The limit on webhooks has been reached',
    advice: 'Delete one that is no longer needed.',
  },
  'webhook-delivery.not-found': {
    title: 'This delivery is no longer available',
    advice: 'Deliveries are kept for 30 days. Older events can be sent again from a chosen time.',
  },
}
