import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const serviceErrors: WordsOfErrors = {
  'service.unavailable': {
    title: 'Osa palvelusta ei ole nyt käytössä',
    advice: 'Mitään ei kadonnut. Yritä hetken kuluttua uudelleen.',
  },
  'service.disk-full': {
    title: 'Palvelimella ei ole enää tilaa',
    advice: 'Mitään ei muutettu. Kerro palvelimen ylläpitäjälle.',
  },
  'service.outcome-unknown': {
    title: 'Ei ole varmaa, tehtiinkö tämä',
    advice: 'Yhteys tietokantaan katkesi juuri silloin. Katso tilanne ennen kuin yrität uudelleen.',
  },
  'service.failed': {
    title: 'Palvelimella meni jokin pieleen',
    advice: 'Mitään ei muutettu. Yritä hetken kuluttua uudelleen.',
  },
  unreachable: {
    title: 'Palvelimeen ei saada yhteyttä',
    advice: 'Yritä uudelleen, kun yhteys on palannut.',
  },
}
