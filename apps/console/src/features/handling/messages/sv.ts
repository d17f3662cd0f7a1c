import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  handled: (time) => `Hanterat ${time}`,
  help: 'Hur länge ärendet har varit framme och arbetats med, alla tillsammans.',
}
