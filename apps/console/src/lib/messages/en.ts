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
      advice: 'What you wrote is kept on this device. Polku tries again by itself.',
    },
    'request.invalid': {
      title: 'Something in the form is not right',
      advice: 'Look at the marked places and try again.',
    },
    'request.too-large': {
      title: 'That is larger than allowed',
      advice: 'Send a smaller file, or a link to it.',
    },
    'request.unsupported-media': {
      title: 'This kind of file is not accepted',
      advice: 'Save it in another form and try again.',
    },
    'request.rate-limited': { title: 'Too many tries', advice: 'Wait a moment and try again.' },
    'request.foreign-origin': {
      title: 'The request came from another site',
      advice: 'Open Polku at its own address and try again.',
    },
    'auth.required': { title: 'You are signed out', advice: 'Sign in again. Your drafts are kept.' },
    'auth.forbidden': {
      title: 'Your role does not allow this',
      advice: 'Ask an administrator of your organisation.',
    },
    'auth.wrong-credentials': {
      title: 'The address or the password is not right',
      advice: 'Look at both and try again.',
    },
    'auth.wrong-code': { title: 'The code is not right', advice: 'Take the newest code and try again.' },
    'auth.challenge-over': { title: 'The sign-in took too long', advice: 'Begin again with your password.' },
    'auth.passkey-refused': {
      title: 'The passkey was not accepted',
      advice: 'Try again, or sign in with your password.',
    },
    'auth.session-old': {
      title: 'This needs a fresh sign-in',
      advice: 'Sign out and in again, then continue here.',
    },
    'auth.too-many-attempts': {
      title: 'Too many wrong tries',
      advice: 'Wait a quarter of an hour and try again.',
    },
    'auth.session-needed': { title: 'Only a signed-in person can do this', advice: 'Sign in and try again.' },
    'set-up.link-invalid': {
      title: 'This link is not valid',
      advice: 'It has been used or has run out. Run npm run owner on the server for a new one.',
    },
    'set-up.done': { title: 'Polku has been set up already', advice: 'Sign in instead.' },
    'link.invalid': {
      title: 'This link is not valid any more',
      advice: 'It has been used, withdrawn or has run out. Ask for a new one.',
    },
    'person.not-found': { title: 'This person is not here', advice: 'They may have been removed.' },
    'person.last-owner': { title: 'There must be an owner', advice: 'Make somebody else an owner first.' },
    'person.role-above-own': { title: 'That role is above yours', advice: 'Ask somebody who has that role.' },
    'person.already-member': { title: 'This person is here already', advice: 'Look at the list of people.' },
    'person.password-wrong': { title: 'The password is not right', advice: 'Try again.' },
    'team.not-found': { title: 'This team is not here', advice: 'It may have been deleted.' },
    'team.name-taken': { title: 'Another team has this name', advice: 'Choose another name.' },
    'invitation.not-found': {
      title: 'This invitation is not here',
      advice: 'It may have been used or withdrawn.',
    },
    'invitation.pending': {
      title: 'This address has been invited already',
      advice: 'Withdraw the earlier invitation first.',
    },
    'api-key.not-found': { title: 'This key is not here', advice: 'It may have been ended already.' },
    'session.not-found': { title: 'You are signed out there already', advice: 'Nothing more is needed.' },
    'channel.not-found': { title: 'This channel is not here', advice: 'It may have been deleted.' },
    'channel.address-taken': {
      title: 'Another channel has this address',
      advice: 'Each address belongs to one channel.',
    },
    'channel.in-use': {
      title: 'This channel has carried messages',
      advice: 'It cannot be deleted, but you can switch it off.',
    },
    'channel.wrong-kind': {
      title: 'These settings do not fit the channel',
      advice: 'Reload the page and try again.',
    },
    'blocked-sender.not-found': { title: 'This sender is not blocked', advice: 'Nothing more is needed.' },
    'route.not-found': {
      title: 'There is nothing here',
      advice: 'The address may be old. Start from the inbox.',
    },
    'case.not-found': {
      title: 'This case is not here',
      advice: 'It may have been removed, or belong to another organisation.',
    },
    'case.transition-refused': {
      title: 'The case does not allow that now',
      advice: 'Its state has changed. Look at it again.',
    },
    'case.changed': {
      title: 'Somebody changed the case meanwhile',
      advice: 'Nothing of yours was lost. Look at the case and try again.',
    },
    'case.no-recipient': {
      title: 'There is no address to answer to',
      advice: 'Your text is kept as a draft. Leave a note, or wait until the customer gives an address.',
    },
    'customer.not-found': {
      title: 'This customer is not here',
      advice: 'The customer may have been removed or united with another.',
    },
    'customer.too-many-attributes': {
      title: 'There is no room for more details',
      advice: 'A customer has at most 64. Remove one and try again.',
    },
    'message.not-found': { title: 'This message is not here', advice: 'It may have been removed.' },
    'message.already-sent': {
      title: 'The message has already left',
      advice: 'It can no longer be called back. You can write another.',
    },
    'file.not-found': { title: 'This file is not here', advice: 'It may have been removed.' },
    'request.key-reused': {
      title: 'This was already sent with other words',
      advice: 'Reload the page and look at what was sent before you try again.',
    },
    'request.in-progress': {
      title: 'It is already on its way',
      advice: 'Wait a moment; the first try has not finished.',
    },
    'message.empty': { title: 'There is nothing to send yet', advice: 'Write something or attach a file.' },
    'inbound.not-found': {
      title: 'This item is not here',
      advice: 'It may have been cleared away after its time.',
    },
    'inbound.not-failed': {
      title: 'There is nothing to try again',
      advice: 'The item has been understood meanwhile.',
    },
    'inbound.not-kept': {
      title: 'The mail itself is not here',
      advice:
        'It stayed in its mailbox or was removed after its time. Read it in the mailbox, or ask the sender again.',
    },
    'webhook.not-found': {
      title: 'This webhook is not there',
      advice: 'It may have been deleted meanwhile.',
    },
    'webhook.address-refused': {
      title: 'Webhooks cannot be sent to this address',
      advice:
        'It must begin with https:// and lead to the public network. Whoever keeps this Polku can allow others with POLKU_PRIVATE_WEBHOOKS.',
    },
    'webhook.off': {
      title: 'The webhook is switched off',
      advice: 'Switch it on first, then send again.',
    },
    'webhook.too-many': {
      title: 'There are as many webhooks as fit',
      advice: 'Delete one that is not needed any more.',
    },
    'webhook-delivery.not-found': {
      title: 'This delivery is not there any more',
      advice: 'Deliveries are kept for 30 days. What is older can be sent again from a time.',
    },
    'cursor.invalid': {
      title: 'The list has changed',
      advice: 'Reload the page to read it from the beginning.',
    },
    'service.unavailable': {
      title: 'A part of the service is away',
      advice: 'Nothing was lost. Try again in a moment.',
    },
    'service.disk-full': {
      title: 'The server has no room left',
      advice: 'Nothing was changed. Tell whoever keeps the server.',
    },
    'service.failed': {
      title: 'Something went wrong on the server',
      advice: 'Nothing was changed. Try again in a moment.',
    },
  },
}
