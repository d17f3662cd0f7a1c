import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'webhook.not-found': {
    title: 'Den här webhooken finns inte',
    advice: 'Den kan ha tagits bort under tiden.',
  },
  'webhook.address-refused': {
    title: 'Det går inte att skicka till den här adressen',
    advice:
      'Den ska börja med https:// och leda till det publika nätet. Serverns administratör kan tillåta andra med POLKU_PRIVATE_WEBHOOKS.',
  },
  'webhook.off': {
    title: 'Webhooken är avstängd',
    advice: 'Slå på den först och skicka sedan igen.',
  },
  'webhook.too-many': {
    title: 'Det högsta antalet webhookar är nått',
    advice: 'Ta bort en som inte längre behövs.',
  },
  'webhook-delivery.not-found': {
    title: 'Den här leveransen finns inte längre',
    advice: 'Leveranser sparas i 30 dagar. Äldre kan skickas igen från en viss tidpunkt.',
  },
}
