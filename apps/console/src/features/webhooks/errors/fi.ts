import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'webhook.not-found': {
    title: 'Webhookia ei löydy',
    advice: 'Se on ehkä poistettu sillä välin.',
  },
  'webhook.address-refused': {
    title: 'Tähän osoitteeseen ei voi lähettää',
    advice:
      'Osoitteen alussa on oltava https:// ja sen on johdettava julkiseen verkkoon. Palvelimen ylläpitäjä voi sallia muita asetuksella POLKU_PRIVATE_WEBHOOKS.',
  },
  'webhook.off': {
    title: 'Webhook on pois käytöstä',
    advice: 'Ota se ensin käyttöön ja lähetä sitten uudelleen.',
  },
  'webhook.too-many': {
    title: 'Webhookien enimmäismäärä on saavutettu',
    advice: 'Poista sellainen, jota ei enää tarvita.',
  },
  'webhook-delivery.not-found': {
    title: 'Lähetystä ei enää löydy',
    advice: 'Lähetykset säilyvät 30 päivää. Vanhemmat voi lähettää uudelleen valitusta ajasta alkaen.',
  },
}
