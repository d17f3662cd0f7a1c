import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'webhook.created': (e) => `added the webhook ${e.name}`,
    'webhook.changed': (e) => `changed the webhook ${e.name}`,
    'webhook.deleted': (e) => `deleted the webhook ${e.name}`,
    'webhook.secret-made': (e) => `created a new secret key for the webhook ${e.name}`,
    'webhook.sent-again': (e) => `resent an event to the webhook ${e.name}`,
    'webhook.recovered': (e) => `sent missed events to the webhook ${e.name}`,
    'webhook.turned-off': (e) => `switched off the webhook ${e.name} because nothing got through`,
  },
  sentences: {
    'webhook.failing': {
      said: (n) =>
        plural('en', n, {
          one: 'One webhook gets nothing through to its program.',
          other: '# webhooks get nothing through to their programs.',
        }),
      verb: 'Fix',
      amiss: { off: 'Switched off', failing: 'Nothing gets through' },
    },
  },
}
