import { plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'

export const en = {
  lead: 'The ways customers reach you.',
  add: 'Add a channel',
  on: 'On',
  off: 'Off',
  health: {
    title: 'Does it work?',
    notWorking: 'Not working',
    failing: 'Not working.',
    workedLast: (when: string) => sentence`Last worked ${when}.`,
    neverWorked: 'Has not worked yet.',
    untried: 'Nothing has come or gone yet.',
    notGiven: (n: number) =>
      plural('en', n, {
        one: 'The server does not hand over one message. The others are read. Incoming mail shows which.',
        other: 'The server does not hand over # messages. The others are read. Incoming mail shows which.',
      }),
  },
  inUse: (name: string) => `${name} on`,
  empty: 'No channels yet',
  emptyHelp: 'Connect the mailbox customers write to, or add the chat to your website.',
  remove: 'Delete channel',
  removeTitle: (name: string) => `Delete the channel ${name}?`,
  removeHelp:
    'This cannot be undone. A channel that has carried messages cannot be deleted, only switched off.',
  removed: (name: string) => `The channel ${name} has been deleted`,
  connectChannel: 'Connect a channel',
}
