import type { Happenings } from '../../../lib/happenings.ts'

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
}
