import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'reason.not-found': {
    title: 'Syytä ei löydy',
    advice: 'Sitä on ehkä muutettu sillä välin. Lataa sivu uudelleen.',
  },
  'reason.retired': { title: 'Tämä syy ei ole enää käytössä', advice: 'Valitse toinen.' },
  'reason.used': {
    title: 'Syytä on jo käytetty',
    advice: 'Poista se käytöstä tai yhdistä se toiseen, niin sen historia säilyy.',
  },
  'reason.circle': {
    title: 'Syy ei voi olla osa itseään',
    advice:
      'Valitse toinen paikka. Joku on ehkä siirtänyt puun osaa sillä välin; näet sen lataamalla sivun uudelleen.',
  },
  'reason.too-many': {
    title: 'Syiden enimmäismäärä on täynnä',
    advice: 'Organisaatiolla on enintään 500 syytä. Muuta jotakin, jota ei tarvita.',
  },
  'reason.tree-begun': { title: 'Syitä on jo', advice: 'Näet ne lataamalla sivun uudelleen.' },
  'reason.required': {
    title: 'Tapaus tarvitsee ensin syyn',
    advice: 'Valitse syy painamalla W, ja ratkaise sitten.',
  },
}
