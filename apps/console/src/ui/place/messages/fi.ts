import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  views: 'Näkymät',
  chooseView: 'Valitse näkymä',
  foldViews: 'Piilota näkymät',
  unfoldViews: 'Näytä näkymät',
  next: 'Listan seuraava',
  previous: 'Listan edellinen',
  open: 'Avaa',
  back: 'Takaisin listaan',
  newAbove: (n) => plural('fi', n, { one: '# uusi', other: '# uutta' }),
}
