import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  customers: 'Kunder',
  search: 'Sök kunder',
  searchHint: 'Namn, adress, telefon eller kundnummer',
  name: 'Namn',
  address: 'Adress',
  language: 'Språk',
  lastContact: 'Senaste kontakt',
  unnamed: 'Inget namn ännu',
  verified: 'Bekräftad',
  claimed: 'Uppgiven, inte bekräftad',
  none: {
    title: 'Inga kunder ännu',
    advice: 'Den som skriver till er blir en kund här, och allt som sedan händer finns på samma stig.',
  },
  notFound: {
    title: 'Ingen med det namnet',
    advice: 'Prova en del av namnet, en e-postadress eller ett telefonnummer.',
  },
}
