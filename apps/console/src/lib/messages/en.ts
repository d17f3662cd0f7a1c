import type { ErrorCode } from '@polku/contract'

type Words = { title: string; advice: string }
type Code = ErrorCode | 'unreachable'

export type ErrorWords = {
  codes: Partial<Record<Code, Words>> & Record<string, Words | undefined>
  refused: string
  unknown: Words
}

export const en: ErrorWords = {
  refused: 'That did not go through',
  unknown: {
    title: 'Something went wrong here',
    advice: 'Nothing was changed. Try again, or reload the page.',
  },
  codes: {
    unreachable: {
      title: 'The server cannot be reached',
      advice: 'Try again when the connection is back.',
    },
    'request.invalid': {
      title: 'Something in the form needs correcting',
      advice: 'Check the marked fields and try again.',
    },
    'request.too-large': {
      title: 'That is larger than allowed',
      advice: 'Send a smaller file, or a link to it.',
    },
    'request.too-slow': {
      title: 'The connection was too slow',
      advice: 'Try again, or send a smaller file.',
    },
    'request.unsupported-media': {
      title: 'This kind of file is not accepted',
      advice: 'Save it in another format and try again.',
    },
    'request.rate-limited': { title: 'Too many attempts', advice: 'Wait a moment and try again.' },
    'request.foreign-origin': {
      title: 'The request came from another site',
      advice: 'Open Polku at its own address and try again.',
    },
    'auth.required': { title: 'You are signed out', advice: 'Sign in again. Your drafts are kept.' },
    'auth.key-invalid': {
      title: 'The API key is not valid',
      advice: 'Make another under Settings → API keys.',
    },
    'auth.forbidden': {
      title: 'Your role does not allow this',
      advice: 'Ask an administrator of your organisation.',
    },
    'auth.wrong-credentials': {
      title: 'The address or password is incorrect',
      advice: 'Check both and try again.',
    },
    'auth.wrong-code': { title: 'The code is incorrect', advice: 'Use the latest code and try again.' },
    'auth.challenge-over': { title: 'The sign-in took too long', advice: 'Start again with your password.' },
    'auth.passkey-refused': {
      title: 'The passkey was not accepted',
      advice: 'Try again, or sign in with your password.',
    },
    'auth.session-old': {
      title: 'You need to sign in again',
      advice: 'Sign out and in again, then continue here.',
    },
    'auth.too-many-attempts': {
      title: 'Too many failed attempts',
      advice:
        'Wait a quarter of an hour and try again. If you cannot wait, open the link we may have sent you by e-mail, or ask an administrator or whoever runs the server for one.',
    },
    'auth.session-needed': { title: 'Only a signed-in person can do this', advice: 'Sign in and try again.' },
    'set-up.link-invalid': {
      title: 'This link is not valid',
      advice:
        'It is incomplete, has been used or has expired. Copy the whole link from the server’s output, or run npm run owner on the server for a new one.',
    },
    'set-up.done': { title: 'Polku has already been set up', advice: 'Sign in instead.' },
    'link.invalid': {
      title: 'This link is no longer valid',
      advice: 'It has been used or withdrawn, or has expired. Ask for a new one.',
    },
    'person.not-found': { title: 'This person was not found', advice: 'They may have been removed.' },
    'person.last-owner': { title: 'There must be an owner', advice: 'Make someone else an owner first.' },
    'person.role-above-own': { title: 'That role is above yours', advice: 'Ask someone who has that role.' },
    'person.already-member': { title: 'This person is already a member', advice: 'See the list of people.' },
    'person.own-recovery': {
      title: 'A recovery link is for others',
      advice: 'Change your own password in your account.',
    },
    'person.member-elsewhere': {
      title: 'This person also works in another organisation',
      advice: 'Only they can change how they sign in.',
    },
    'person.no-mail': {
      title: 'Polku cannot send e-mail here',
      advice: 'No mail server has been set up. Copy the link and pass it on yourself.',
    },
    'person.password-weak': {
      title: 'This password is too easy to guess',
      advice:
        'Choose something longer, such as three or four words that do not belong together. Common passwords, names, dates and rows of keys are tried first.',
    },
    'person.password-wrong': { title: 'The password is incorrect', advice: 'Try again.' },
    'team.not-found': { title: 'This team was not found', advice: 'It may have been deleted.' },
    'team.name-taken': { title: 'Another team has this name', advice: 'Choose another name.' },
    'invitation.not-found': {
      title: 'This invitation was not found',
      advice: 'It may have been used or withdrawn.',
    },
    'invitation.pending': {
      title: 'This address has already been invited',
      advice: 'Create a new link for the earlier invitation, or withdraw it first.',
    },
    'api-key.not-found': { title: 'This key was not found', advice: 'It may already have been deleted.' },
    'session.not-found': { title: 'You are already signed out there', advice: 'Nothing more is needed.' },
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
    'route.not-found': {
      title: 'There is nothing here',
      advice: 'The address may be out of date. Start from the inbox.',
    },
    'case.not-found': {
      title: 'This case was not found',
      advice: 'It may have been removed, or belong to another organisation.',
    },
    'case.transition-refused': {
      title: 'That is not possible for the case now',
      advice: 'Its state has changed. Take another look.',
    },
    'case.changed': {
      title: 'Someone else changed the case meanwhile',
      advice: 'Nothing of yours was lost. Look at the case and try again.',
    },
    'case.nothing-forwarded': {
      title: 'Nobody has forwarded a mail in this case',
      advice: 'The first writer can be made the customer only where a colleague has forwarded their mail.',
    },
    'case.no-recipient': {
      title: 'There is no address to reply to',
      advice: 'Your text is kept as a draft. Leave a note, or wait until the customer gives an address.',
    },
    'customer.not-found': {
      title: 'This customer was not found',
      advice: 'The customer may have been removed or merged with another.',
    },
    'customer.too-many-attributes': {
      title: 'There is no room for more details',
      advice: 'A customer has at most 64. Remove one and try again.',
    },
    'message.not-found': { title: 'This message was not found', advice: 'It may have been removed.' },
    'message.already-sent': {
      title: 'The message has already been sent',
      advice: 'It can no longer be undone. You can write another.',
    },
    'message.too-large': {
      title: 'The files are too large for e-mail',
      advice: 'Remove some of them and send again. Your text is kept.',
    },
    'message.copies-refused': {
      title: 'A copy cannot go there',
      advice:
        'Copies go with replies by e-mail only, and never to one of your own channels. Remove it and send again.',
    },
    'draft.changed': {
      title: 'Another version of the draft has been saved',
      advice: 'Both are kept. Choose which one to continue with.',
    },
    'file.not-found': { title: 'This file was not found', advice: 'It may have been removed.' },
    'file.quota': {
      title: 'No more files can be taken right now',
      advice: 'Too many have been sent lately. Try again later.',
    },
    'request.key-reused': {
      title: 'This was already sent with different content',
      advice: 'Reload the page and look at what was sent before you try again.',
    },
    'request.in-progress': {
      title: 'It is already on its way',
      advice: 'Wait a moment. The first attempt has not finished.',
    },
    'message.empty': { title: 'There is nothing to send yet', advice: 'Write something or attach a file.' },
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
    'webhook.not-found': {
      title: 'This webhook was not found',
      advice: 'It may have been deleted meanwhile.',
    },
    'webhook.address-refused': {
      title: 'Webhooks cannot be sent to this address',
      advice:
        'It must begin with https:// and lead to the public network. Your server administrator can allow others with POLKU_PRIVATE_WEBHOOKS.',
    },
    'webhook.off': {
      title: 'The webhook is off',
      advice: 'Switch it on first, then send again.',
    },
    'webhook.too-many': {
      title: 'The limit on webhooks has been reached',
      advice: 'Delete one that is no longer needed.',
    },
    'webhook-delivery.not-found': {
      title: 'This delivery is no longer available',
      advice: 'Deliveries are kept for 30 days. Older events can be sent again from a chosen time.',
    },
    'cursor.invalid': {
      title: 'The list has changed',
      advice: 'Reload the page to start from the top.',
    },
    'service.unavailable': {
      title: 'Part of the service is unavailable',
      advice: 'Nothing was lost. Try again in a moment.',
    },
    'service.disk-full': {
      title: 'The server has run out of space',
      advice: 'Nothing was changed. Tell your server administrator.',
    },
    'service.outcome-unknown': {
      title: 'It is not certain whether this was done',
      advice: 'The connection to the database broke just then. Look before you try again.',
    },
    'service.failed': {
      title: 'Something went wrong on the server',
      advice: 'Nothing was changed. Try again in a moment.',
    },
  },
}
