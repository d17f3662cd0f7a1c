import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'promise.not-found': {
    title: 'Löftet hittades inte',
    advice: 'Det kan ha avslutats under tiden. Ladda om sidan.',
  },
  'promise.not-by-hand': {
    title: 'Det här löftet markeras inte för hand',
    advice: 'Det följer av en regel och hålls när någon svarar eller löser ärendet.',
  },
  'promise.not-ahead': { title: 'Den tiden går inte att lova', advice: 'Välj en tid framåt, inom ett år.' },
  'promise.too-many': {
    title: 'Ärendet har redan så många löften det kan ha',
    advice: 'Markera några av dem som hållna eller avslutade först.',
  },
  'promise-policy.not-found': {
    title: 'Regeln hittades inte',
    advice: 'Någon kan ha tagit bort den. Ladda om sidan.',
  },
  'promise-policy.too-many': {
    title: 'Det finns redan så många regler det kan finnas',
    advice: 'En organisation har högst 100. Ta bort någon som inte behövs.',
  },
  'promise-policy.promises-nothing': {
    title: 'Regeln lovar ingenting',
    advice: 'Ange en tid för svar eller för lösning.',
  },
}
