import type { MessagesLike } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  lead: 'Post från de här avsändarna går till skräpposten. En hel domän blockerar du genom att skriva @domän.example.',
  pattern: 'Adress eller domän',
  patternWrong: 'En adress, eller en domän som @domän.example',
  add: 'Blockera',
  by: (name) => `Blockerad av ${name}`,
  remove: 'Ta bort blockeringen',
  removed: (pattern) => `${pattern} är inte längre blockerad`,
  empty: 'Ingen är blockerad',
  emptyHelp: 'Blockera en avsändare här eller från ett ärende.',
}
