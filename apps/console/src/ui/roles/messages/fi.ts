import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  names: {
    owner: 'Omistaja',
    admin: 'Ylläpitäjä',
    lead: 'Tiiminvetäjä',
    agent: 'Asiakaspalvelija',
    reader: 'Lukija',
  },
  help: {
    owner: 'Saa tehdä kaiken, myös muuttaa muiden omistajien rooleja',
    admin: 'Hallitsee asetuksia, henkilöitä, kanavia ja avaimia',
    lead: 'Hoitaa tapauksia, hallitsee tiimejä, näkee kanavat',
    agent: 'Hoitaa tapauksia',
    reader: 'Saa katsella mutta ei muuttaa',
  },
}
