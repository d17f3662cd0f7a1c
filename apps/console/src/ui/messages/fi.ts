import type { MessagesLike } from '../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  close: 'Sulje',
  tryAgain: 'Yritä uudelleen',
  notifications: 'Ilmoitukset',
  undo: 'Kumoa',
  cancel: 'Peruuta',
  save: 'Tallenna',
  connectChannel: 'Yhdistä kanava',
  toSignIn: 'Siirry kirjautumaan',
  unsaved: 'Sinulla on tallentamattomia muutoksia',
  discard: 'Hylkää muutokset',
  keepEditing: 'Jatka muokkausta',
  loading: 'Ladataan',
  language: 'Kieli',
  showPassword: 'Näytä salasana',
  hidePassword: 'Piilota salasana',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  path: {
    message: 'Viesti',
    visit: 'Käynti',
    order: 'Tilaus',
    device: 'Laite',
    answer: 'Kyselyvastaus',
    promise: 'Lupaus',
    recovery: 'Hyvitys',
    turn: 'Tapauksen vaihe',
    open: 'Yhä kesken',
    label: (encounters) => (encounters === 1 ? 'Polku: 1 tapahtuma' : `Polku: ${encounters} tapahtumaa`),
  },
}
