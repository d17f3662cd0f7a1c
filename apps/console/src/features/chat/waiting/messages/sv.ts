import { type MessagesLike, plural } from '../../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  waiting: (n) => plural('sv', n, { one: '# väntar i chatten', other: '# väntar i chatten' }),
  waits: (name) => `${name} väntar i chatten`,
  somebody: 'En besökare',
  openLongest: 'Öppna chatten som har väntat längst',
}
