import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  handled: (time) => `Käsitelty ${time}`,
  help: 'Kuinka kauan tapaus on ollut esillä ja sitä on käsitelty, kaikki yhteensä.',
}
