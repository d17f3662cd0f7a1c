import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Ärenden kan ges till ett team, och varje team har sin egen vy i inkorgen.',
  add: 'Nytt team',
  name: 'Teamets namn',
  nameMissing: 'Skriv teamets namn',
  members: 'Medlemmar',
  memberCount: (n) => plural('sv', n, { one: '# medlem', other: '# medlemmar' }),
  noMembers: 'Ingen ännu',
  change: 'Redigera',
  save: 'Spara',
  remove: 'Ta bort',
  removeTitle: (name) => `Ta bort teamet ${name}?`,
  removeHelp: 'Teamets ärenden stannar där de är, utan team. Det här kan inte ångras.',
  removed: (name) => `Teamet ${name} har tagits bort`,
  empty: 'Inga team ännu',
  emptyHelp:
    'Skapa ett team för varje grupp som hanterar en viss typ av ärenden, till exempel leveranser eller returer.',
}
