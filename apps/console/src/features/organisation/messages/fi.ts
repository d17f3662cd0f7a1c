import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  name: 'Organisaation nimi',
  nameHelp: 'Asiakkaat näkevät sen sähköposteissa ja chatissa.',
  nameMissing: 'Kirjoita organisaation nimi',
  language: 'Organisaation kieli',
  languageHelp:
    'Käytetään kutsuissa ja muissa Polun omissa viesteissä. Jokainen valitsee oman kielensä omalla tilillään.',
  timeZone: 'Aikavyöhyke',
  timeZoneHelp: 'Sen mukaan näytetään päivät ja kellonajat asiakkaille lähtevissä viesteissä ja kutsuissa.',
  timeZoneWrong: 'Valitse aikavyöhyke luettelosta, esimerkiksi Europe/Helsinki.',
}
