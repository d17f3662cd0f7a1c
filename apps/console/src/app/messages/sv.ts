import type { MessagesLike } from '../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  more: 'Mer',
  mainNavigation: 'Huvudmeny',
  skipToContent: 'Hoppa till innehållet',
  account: 'Ditt konto',
  signOut: 'Logga ut',
  language: 'Språk',
  theme: 'Tema',
  themes: { light: 'Ljust', dark: 'Mörkt', system: 'Som på enheten' },
  search: 'Sök eller kör kommando',
  palettePlaceholder: 'Sök kunder, ärenden, beställningar eller kommandon',
  paletteNothing:
    'Ingenting hittades. Prova kundens namn eller adress, ärendets nummer, minst tre bokstäver ur ämnet eller hela beställningsnumret.',
  paletteResults: 'Sökresultat',
  groups: {
    list: 'Listan',
    navigation: 'Gå till',
    general: 'Allmänt',
  },
  shortcuts: 'Kortkommandon',
  shortcutsHelp:
    'Kortkommandona fungerar när du inte skriver. Står det två tangenter trycker du på dem efter varandra.',
  offline: 'Anslutningen bröts. Det du skriver sparas, och Polku ansluter igen automatiskt.',
  toStart: 'Tillbaka till början',
  connecting: 'Ansluter',
  connectingLong: 'Servern har inte svarat ännu. Polku försöker igen automatiskt.',
}
