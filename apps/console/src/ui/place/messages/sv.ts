import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  views: 'Vyer',
  chooseView: 'Välj vy',
  foldViews: 'Dölj vyerna',
  unfoldViews: 'Visa vyerna',
  next: 'Nästa i listan',
  previous: 'Föregående i listan',
  open: 'Öppna',
  back: 'Tillbaka till listan',
  newAbove: (n) => `Nytt (${n})`,
}
