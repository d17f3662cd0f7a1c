import type { ErrorKinds } from './error.ts'

export const chatErrors = {
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
} as const satisfies ErrorKinds
