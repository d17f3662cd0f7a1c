import { plural } from '../../../../lib/i18n.ts'

export const en = {
  waiting: (n: number) => plural('en', n, { one: '# waiting in chat', other: '# waiting in chat' }),
  waits: (name: string) => `${name} is waiting in chat`,
  somebody: 'A visitor',
  openLongest: 'Open the chat that has waited longest',
}
