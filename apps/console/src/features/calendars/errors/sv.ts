import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'calendar.not-found': {
    title: 'Öppettiderna hittades inte',
    advice: 'Någon kan ha tagit bort dem. Ladda om sidan.',
  },
  'calendar.too-many': {
    title: 'Det finns redan så många öppettider det kan finnas',
    advice: 'En organisation har högst 100. Ta bort några som inte behövs.',
  },
  'calendar.never-open': {
    title: 'Det finns ingen öppen timme under det kommande året',
    advice: 'Ange tider för minst en veckodag.',
  },
  'calendar.overlaps': {
    title: 'Två tider samma dag överlappar varandra',
    advice: 'Låt den ena sluta innan den andra börjar. Det som går över midnatt kommer sist.',
  },
  'calendar.is-default': {
    title: 'Standardtiderna går inte att ta bort så länge det finns andra',
    advice: 'Gör först några andra till standard.',
  },
  'calendar.no-such-country': { title: 'Landets helgdagar är inte kända', advice: 'Välj ett annat land.' },
}
