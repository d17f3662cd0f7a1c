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
    'message.not-found': { title: 'This message is not here', advice: 'It may have been removed.' },
    'message.already-sent': {
      title: 'The message has already left',
      advice: 'It can no longer be called back. You can write another.',
    },
    'file.not-found': { title: 'This file is not here', advice: 'It may have been removed.' },
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
