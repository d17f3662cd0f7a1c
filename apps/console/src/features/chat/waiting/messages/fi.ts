import { type MessagesLike, plural } from '../../../../lib/i18n.ts'
import type { en } from './en.ts'

export const fi: MessagesLike<typeof en> = {
  waiting: (n) => plural('fi', n, { one: '# odottaa chatissa', other: '# odottaa chatissa' }),
  waits: (name) => `${name} odottaa chatissa`,
  somebody: 'Kävijä',
  openLongest: 'Avaa pisimpään odottanut chat',
}
