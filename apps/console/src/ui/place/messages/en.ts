import { plural } from '../../../lib/i18n.ts'

export const en = {
  views: 'Views',
  chooseView: 'Choose a view',
  foldViews: 'Hide views',
  unfoldViews: 'Show views',
  next: 'Next in the list',
  previous: 'Previous in the list',
  open: 'Open',
  back: 'Back to the list',
  newAbove: (n: number) => plural('en', n, { one: '# new', other: '# new' }),
}
