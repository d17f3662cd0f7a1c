import { z } from 'zod'

/**
 * Every error the API answers with, by its stable code. Source of form: RFC 9457.
 * `title` is for integrators; the console words each code in the reader's language.
 */
export const errorCodes = {
  'request.invalid': { status: 400, title: 'The request does not have the expected form' },
  'request.too-large': { status: 413, title: 'The request is larger than allowed' },
  'request.unsupported-media': { status: 415, title: 'This content type is not accepted here' },
  'request.rate-limited': { status: 429, title: 'Too many requests; wait and try again' },
  'request.foreign-origin': { status: 403, title: 'The request comes from a page of another site' },
  'request.key-reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
  'request.in-progress': {
    status: 409,
    title: 'The first request with this Idempotency-Key is still under way',
  },
  'auth.required': { status: 401, title: 'Sign in or send an API key' },
  'auth.forbidden': { status: 403, title: 'Your role does not allow this' },
  'route.not-found': { status: 404, title: 'There is nothing at this address' },
  'case.not-found': { status: 404, title: 'No such case' },
  'case.transition-refused': { status: 409, title: 'The case is in a state that does not allow this' },
  'case.changed': { status: 409, title: 'Somebody else changed the case meanwhile' },
  'case.no-recipient': { status: 422, title: 'The customer has no address this case can be answered to' },
  'customer.not-found': { status: 404, title: 'No such customer' },
  'message.not-found': { status: 404, title: 'No such message' },
  'message.already-sent': { status: 409, title: 'The message has already left' },
  'message.empty': { status: 422, title: 'A message needs text or an attachment' },
  'person.not-found': { status: 404, title: 'No such person in this workspace' },
  'team.not-found': { status: 404, title: 'No such team in this workspace' },
  'file.not-found': { status: 404, title: 'No such file' },
  'chat.channel-unknown': { status: 404, title: 'There is no chat with this key' },
  'chat.site-refused': { status: 403, title: 'The chat is not allowed on this site' },
  'chat.session-unknown': { status: 401, title: 'The chat session is not known here; begin a new one' },
  'chat.not-begun': { status: 409, title: 'The first frame must be hello' },
  'chat.too-fast': { status: 429, title: 'Too many messages at once; wait and send again' },
  'chat.empty': { status: 422, title: 'A message needs text or an attachment' },
  'chat.attachment-refused': { status: 415, title: 'Only images and PDF files can be sent here' },
  'chat.identity-off': { status: 422, title: 'This chat has no secret to check signatures with' },
  'chat.identity-invalid': { status: 401, title: 'The signature of the identity token is not right' },
  'chat.identity-expired': { status: 401, title: 'The identity token is too old' },
  'chat.identity-other-channel': { status: 401, title: 'The identity token was signed for another chat' },
  'chat.identity-taken': { status: 409, title: 'This chat already belongs to another signed-in customer' },
  'cursor.invalid': { status: 400, title: 'The cursor is not one this list gave' },
  'service.unavailable': { status: 503, title: 'A part of the service is not available now; try again soon' },
  'service.disk-full': { status: 507, title: 'There is no room to store more; nothing was changed' },
  'service.failed': { status: 500, title: 'Something went wrong on our side; nothing was changed' },
} as const satisfies Record<string, { status: number; title: string }>

export type ErrorCode = keyof typeof errorCodes

/** RFC 9457 problem document with our stable `code`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  /** For `request.invalid`: what was wrong where, as JSON pointers. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>
