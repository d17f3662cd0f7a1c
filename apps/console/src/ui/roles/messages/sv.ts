import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  names: {
    owner: 'Ägare',
    admin: 'Administratör',
    lead: 'Teamledare',
    agent: 'Kundtjänstmedarbetare',
    reader: 'Läsare',
  },
  help: {
    owner: 'Får göra allt, också ändra andra ägares roller',
    admin: 'Hanterar inställningar, personer, kanaler och nycklar',
    lead: 'Sköter ärenden, hanterar team, ser kanalerna',
    agent: 'Sköter ärenden',
    reader: 'Får se men inte ändra',
  },
}
