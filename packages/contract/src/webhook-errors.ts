import type { ErrorKinds } from './error.ts'

export const webhookErrors = {
  'webhook.not-found': { status: 404, title: 'No such webhook' },
  'webhook.address-refused': { status: 422, title: 'Webhooks cannot be sent to this address' },
  'webhook.off': { status: 409, title: 'The webhook is switched off; switch it on first' },
  'webhook.too-many': { status: 409, title: 'No more webhooks fit; delete one first' },
  'webhook-delivery.not-found': { status: 404, title: 'No such delivery' },
} as const satisfies ErrorKinds
