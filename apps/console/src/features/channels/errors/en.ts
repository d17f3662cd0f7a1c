import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'channel.not-found': { title: 'This channel was not found', advice: 'It may have been deleted.' },
  'channel.address-taken': {
    title: 'Another channel has this address',
    advice: 'Each address belongs to one channel.',
  },
  'channel.in-use': {
    title: 'This channel has carried messages',
    advice: 'It cannot be deleted, but you can switch it off.',
  },
  'channel.holds-mail': {
    title: 'Nothing leaves by this channel',
    advice: 'Set up its outgoing mail first.',
  },
  'channel.wrong-kind': {
    title: 'These settings do not fit the channel',
    advice: 'Reload the page and try again.',
  },
  'blocked-sender.not-found': { title: 'This sender is not blocked', advice: 'Nothing more is needed.' },
  'inbound.not-found': {
    title: 'This message was not found',
    advice: 'It may have been removed after its retention period.',
  },
  'inbound.not-failed': {
    title: 'There is nothing to try again',
    advice: 'The message has been processed meanwhile.',
  },
  'inbound.not-kept': {
    title: 'The message itself is not here',
    advice:
      'It stayed in its mailbox or was removed after its retention period. Read it in the mailbox, or ask the sender to send it again.',
  },
}
