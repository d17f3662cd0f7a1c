import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'inbound.retried': () => 'restarted the processing of a message',
  },
  sentences: {
    'inbound.failed': {
      said: (n) =>
        plural('en', n, {
          one: 'One mail of the last week could not be read and is in no case.',
          other: '# mails of the last week could not be read and are in no case.',
        }),
      verb: 'Look into',
      amiss: {
        unreadable: 'Could not be read',
        'too-large': 'Too large',
        'not-given': 'Not given by the mail server',
      },
    },
  },
}
