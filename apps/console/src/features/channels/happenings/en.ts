import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'channel.created': (e) => `added the channel ${e.name}`,
    'channel.changed': (e) => `changed the channel ${e.name}`,
    'channel.deleted': (e) => `deleted the channel ${e.name}`,
    'channel.held-mail-sent': (e) =>
      plural('en', e.count, {
        one: `sent a message held in the channel ${e.name}`,
        other: `sent # messages held in the channel ${e.name}`,
      }),
    'channel.identity-secret-made': (e) => `created a new secret key for the chat ${e.name}`,
  },
  sentences: {
    'channel.failing': {
      said: (n) =>
        plural('en', n, {
          one: 'One channel does not work, so some messages or replies do not get through.',
          other: '# channels do not work, so some messages or replies do not get through.',
        }),
      verb: 'Fix',
      amiss: {
        in: 'No mail is coming in',
        out: 'Replies are not leaving',
        live: 'Customers may not reach you there',
      },
    },
  },
}
