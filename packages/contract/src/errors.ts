import { z } from 'zod'

/**
 * Every error the API answers with, by its stable code. Source of form: RFC 9457.
 * `title` is for integrators; the console words each code in the reader's language.
 */
export const errorCodes = {
  'request.invalid': { status: 400, title: 'The request does not have the expected form' },
  'request.too-large': { status: 413, title: 'The request is larger than allowed' },
  'request.too-slow': { status: 408, title: 'The request came too slowly; send it again' },
  'request.unsupported-media': { status: 415, title: 'This content type is not accepted here' },
  'request.rate-limited': { status: 429, title: 'Too many requests; wait and try again' },
  'request.foreign-origin': { status: 403, title: 'The request comes from a page of another site' },
  'request.key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'request.in-progress': {
    status: 409,
    title: 'The first request with this Idempotency-Key is still under way',
  },
  'auth.required': { status: 401, title: 'Sign in or send an API key' },
  'auth.key-invalid': {
    status: 401,
    title: 'This API key is not valid, or not any longer; send one as Authorization: Bearer KEY',
  },
  'auth.forbidden': { status: 403, title: 'Your role does not allow this' },
  'auth.wrong-credentials': { status: 401, title: 'The address or the password is not right' },
  'auth.wrong-code': { status: 401, title: 'The code is not right' },
  'auth.challenge-over': {
    status: 401,
    title: 'The sign-in took too long or had too many tries; begin again',
  },
  'auth.passkey-refused': { status: 401, title: 'The passkey was not accepted' },
  'auth.session-old': { status: 403, title: 'This needs a sign-in that is not older than a day' },
  'auth.too-many-attempts': { status: 429, title: 'Too many wrong attempts; wait and try again' },
  'auth.session-needed': { status: 403, title: 'Only a signed-in person can do this, not an API key' },
  'set-up.link-invalid': { status: 403, title: 'This set-up link is not valid or was used already' },
  'set-up.done': { status: 409, title: 'This installation has been set up already' },
  'link.invalid': { status: 403, title: 'This link is not valid any more' },
  'person.not-found': { status: 404, title: 'No such person' },
  'person.last-owner': { status: 409, title: 'The last owner cannot be removed or given another role' },
  'person.role-above-own': { status: 403, title: 'Nobody can grant or change a role above their own' },
  'person.already-member': { status: 409, title: 'This person belongs to the organisation already' },
  'person.own-recovery': {
    status: 409,
    title: 'A recovery link is for others; change your own password in your account',
  },
  'person.member-elsewhere': { status: 409, title: 'This person belongs to another organisation too' },
  'person.no-mail': { status: 409, title: 'This installation has no mail server to send by' },
  'person.password-weak': {
    status: 422,
    title: 'This password is too easy to guess; take some words that do not belong together',
  },
  'person.password-wrong': { status: 422, title: 'The password is not right' },
  'team.not-found': { status: 404, title: 'No such team' },
  'team.name-taken': { status: 409, title: 'Another team has this name' },
  'invitation.not-found': { status: 404, title: 'No such invitation' },
  'invitation.pending': { status: 409, title: 'This address has been invited already' },
  'api-key.not-found': { status: 404, title: 'No such API key' },
  'session.not-found': { status: 404, title: 'No such session' },
  'channel.not-found': { status: 404, title: 'No such channel' },
  'channel.address-taken': { status: 409, title: 'Another channel has this address' },
  'channel.in-use': { status: 409, title: 'The channel has cases; switch it off instead' },
  'channel.holds-mail': {
    status: 409,
    title: 'Nothing leaves by this channel; set up its outgoing mail first',
  },
  'channel.wrong-kind': { status: 422, title: 'These settings do not belong to this kind of channel' },
  'blocked-sender.not-found': { status: 404, title: 'This sender is not blocked' },
  'inbound.not-found': { status: 404, title: 'No such inbound item' },
  'inbound.not-kept': { status: 409, title: 'The mail itself is not kept here' },
  'inbound.not-failed': { status: 409, title: 'Only what has failed can be tried again' },
  'route.not-found': { status: 404, title: 'There is nothing at this address' },
  'case.not-found': { status: 404, title: 'No such case' },
  'case.transition-refused': { status: 409, title: 'The case is in a state that does not allow this' },
  'case.nothing-forwarded': { status: 409, title: 'No colleague has forwarded a mail in this case' },
  'case.changed': { status: 409, title: 'Somebody else changed the case meanwhile' },
  'case.no-recipient': { status: 422, title: 'The customer has no address this case can be answered to' },
  'customer.not-found': { status: 404, title: 'No such customer' },
  'customer.too-many-attributes': { status: 422, title: 'A customer has at most 64 attributes' },
  'message.not-found': { status: 404, title: 'No such message' },
  'message.already-sent': { status: 409, title: 'The message has already left' },
  'message.empty': { status: 422, title: 'A message needs text or an attachment' },
  'message.too-large': { status: 422, title: 'The files are larger than mail can carry' },
  'message.copies-refused': { status: 422, title: 'Copies cannot be sent like this' },
  'draft.changed': { status: 409, title: 'Another version of this draft has been kept meanwhile' },
  'file.quota': { status: 429, title: 'So many files have been uploaded that no more is taken for now' },
  'file.not-found': { status: 404, title: 'No such file' },
  'chat.channel-unknown': { status: 404, title: 'There is no chat with this key' },
  'chat.site-refused': { status: 403, title: 'The chat is not allowed on this site' },
  'chat.session-unknown': { status: 401, title: 'The chat session is not known here; begin a new one' },
  'chat.not-begun': { status: 409, title: 'The first frame must be hello' },
  'chat.too-fast': { status: 429, title: 'Too many messages at once; wait and send again' },
  'chat.busy': { status: 503, title: 'Many chats are beginning just now; wait and send again' },
  'chat.empty': { status: 422, title: 'A message needs text or an attachment' },
  'chat.attachment-refused': { status: 415, title: 'Only images and PDF files can be sent here' },
  'chat.too-many-addresses': { status: 409, title: 'This chat has been given enough different addresses' },
  'chat.identity-off': { status: 422, title: 'This chat has no secret to check signatures with' },
  'chat.identity-invalid': { status: 401, title: 'The signature of the identity token is not right' },
  'chat.identity-expired': { status: 401, title: 'The identity token is too old' },
  'chat.identity-other-channel': { status: 401, title: 'The identity token was signed for another chat' },
  'chat.identity-taken': { status: 409, title: 'This chat already belongs to another signed-in customer' },
  'webhook.not-found': { status: 404, title: 'No such webhook' },
  'webhook.address-refused': { status: 422, title: 'Webhooks cannot be sent to this address' },
  'webhook.off': { status: 409, title: 'The webhook is switched off; switch it on first' },
  'webhook.too-many': { status: 409, title: 'No more webhooks fit; delete one first' },
  'webhook-delivery.not-found': { status: 404, title: 'No such delivery' },
  'cursor.invalid': { status: 400, title: 'The cursor is not one this list gave' },
  'service.unavailable': { status: 503, title: 'A part of the service is not available now; try again soon' },
  'service.disk-full': { status: 507, title: 'There is no room to store more; nothing was changed' },
  'service.outcome-unknown': {
    status: 503,
    title:
      'The connection to the database broke; it may have been done or not: look before you send it again',
  },
  'service.failed': { status: 500, title: 'Something went wrong on our side; nothing was changed' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof errorCodes

/** Stable: relied on by programs. Later versions add codes and never take one away. */
export const ErrorCode = z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]])

export const Problem = z
  .object({
    type: z.string().describe('Where the code is explained.'),
    title: z.string().describe('What the code means, for integrators. The wording may change.'),
    status: z.number().int().describe('As the status of the answer.'),
    code: ErrorCode,
    detail: z.string().optional().describe('What was wrong this time.'),
    errors: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('For `request.invalid`: what was wrong where, as JSON pointers.'),
  })
  .describe(
    'A problem document (RFC 9457) with a stable `code`. A request answered with one changed nothing.',
  )
export type Problem = z.infer<typeof Problem>
