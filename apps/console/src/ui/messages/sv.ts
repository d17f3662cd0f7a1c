import type { MessagesLike } from '../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  close: 'Stäng',
  tryAgain: 'Försök igen',
  notifications: 'Aviseringar',
  undo: 'Ångra',
  undoLast: 'Ångra den senaste ändringen',
  undoByKey: 'Ångra (tangent Z)',
  nothingToUndo: 'Det finns inget att ångra',
  clearSearch: 'Rensa sökningen',
  cancel: 'Avbryt',
  save: 'Spara',
  connectChannel: 'Anslut en kanal',
  toSignIn: 'Till inloggningen',
  unsaved: 'Du har osparade ändringar',
  discard: 'Släng ändringarna',
  keepEditing: 'Fortsätt redigera',
  loading: 'Laddar',
  language: 'Språk',
  showPassword: 'Visa lösenordet',
  hidePassword: 'Dölj lösenordet',
  copy: 'Kopiera',
  copied: 'Kopierat',
  path: {
    message: 'Meddelande',
    visit: 'Besök',
    order: 'Beställning',
    device: 'Enhet',
    answer: 'Enkätsvar',
    promise: 'Löfte',
    recovery: 'Gottgörelse',
    turn: 'Händelse i ärendet',
    open: 'Fortfarande öppet',
    label: (encounters) =>
      encounters === 1 ? 'Tidslinje: 1 händelse' : `Tidslinje: ${encounters} händelser`,
  },
}
