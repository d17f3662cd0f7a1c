import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'tag.not-found': {
    title: 'Tunnistetta ei löydy',
    advice: 'Sitä on ehkä muutettu sillä välin. Lataa sivu uudelleen.',
  },
  'tag.name-taken': {
    title: 'Samanniminen tunniste on jo olemassa',
    advice: 'Käytä sitä tai valitse toinen nimi. Käytöstä poistetun tunnisteen voi palauttaa asetuksissa.',
  },
  'tag.retired': { title: 'Tämä tunniste ei ole enää käytössä', advice: 'Valitse toinen.' },
  'tag.too-many': {
    title: 'Tunnisteiden enimmäismäärä on täynnä',
    advice:
      'Tapauksella on enintään 20 ja organisaatiolla käytössä enintään 200 tunnistetta. Poista niistä ensin jokin.',
  },
}
