export interface Words {
  locale: string
  title(name: string): string
  close: string
  greeting: string
  expectation: Record<'minutes' | 'half-hour' | 'hours' | 'day' | 'days' | 'unknown', string>
  /** Who has this dialogue open. */
  here(names: string[]): string
  /** Nobody has the desk open. */
  nobodyHere: string
  back: {
    today(time: string): string
    tomorrow(time: string): string
    later(day: string, time: string): string
  }
  log: string
  write: string
  send: string
  attach: string
  attached: string
  remove(name: string): string
  you: string
  desk: string
  said(name: string, text: string): string
  sending: string
  sent: string
  seen: string
  mailed: string
  returned: string
  refused: string
  resend: string
  discard: string
  typing(names: string[]): string
  today: string
  yesterday: string
  offline: string
  tooFast: string
  /** So many dialogues begin that this one waits. */
  busy: string
  /** How the matter stands once nobody works on it any more. */
  standing: Record<'solved' | 'closed', string>
  byMail: string
  /** What is passed on with a message. */
  passedOn(pages: number): string
  passedOnWhat: string
  contactAsk: string
  contactSave: string
  contactGiven(address: string): string
  /** What was to follow them there has come back. */
  contactFails(address: string): string
  contactFull: string
  contactKnown(address: string): string
  contactChange: string
  contactInvalid: string
  fileTooLarge(name: string, mebibytes: number): string
  fileRefused(name: string): string
  fileQuota(name: string): string
  fileFailed(name: string): string
  tooManyFiles(n: number): string
  tooLong(n: number): string
  download(name: string): string
}

export const en: Words = {
  locale: 'en-GB',
  title: (name) => `Chat with ${name}`,
  close: 'Close chat',
  greeting: 'Hello. How can we help?',
  expectation: {
    minutes: 'We usually reply within a few minutes.',
    'half-hour': 'We usually reply within half an hour.',
    hours: 'We usually reply within a few hours.',
    day: 'We usually reply within a day.',
    days: 'We usually reply within a few days.',
    unknown: 'We reply as soon as we can.',
  },
  here: (names) =>
    names.length === 1 ? `${names[0]} is here.` : `${new Intl.ListFormat('en-GB').format(names)} are here.`,
  nobodyHere: 'No one is available right now.',
  back: {
    today: (time) => `We are back today at ${time}.`,
    tomorrow: (time) => `We are back tomorrow at ${time}.`,
    later: (day, time) => `We are back on ${day} at ${time}.`,
  },
  log: 'Messages',
  write: 'Write a message',
  send: 'Send',
  attach: 'Attach an image or a PDF',
  attached: 'Attachments',
  remove: (name) => `Remove ${name}`,
  you: 'You',
  desk: 'Customer service',
  said: (name, text) => `${name}: ${text}`,
  sending: 'Sending',
  sent: 'Sent',
  seen: 'Seen',
  mailed: 'Also sent by e-mail',
  returned: 'Could not be delivered to your e-mail',
  refused: 'This message could not be sent.',
  resend: 'Try again',
  discard: 'Discard',
  typing: (names) =>
    names.length === 1 ? `${names[0]} is typing` : `${new Intl.ListFormat('en-GB').format(names)} are typing`,
  today: 'Today',
  yesterday: 'Yesterday',
  offline: 'No connection right now. What you write is kept here and sent when the connection is back.',
  tooFast: 'Messages are being sent a little slower than you type them.',
  busy: 'Many people are starting a chat right now. Your message is saved and will be sent when its turn comes.',
  standing: {
    solved: 'This matter is marked as solved. If something is still unclear, write here and it opens again.',
    closed: 'This matter has been closed. You can write here about something new.',
  },
  byMail: 'This conversation has continued by e-mail.',
  passedOn: (pages) =>
    pages === 1
      ? 'When you write, customer service sees which page you are on.'
      : `When you write, customer service sees the ${pages} pages you have visited here.`,
  passedOnWhat: 'Show what is shared',
  contactAsk: 'If you leave, which e-mail address should we reply to?',
  contactSave: 'Save',
  contactGiven: (address) => `If you leave, we will reply to ${address}.`,
  contactFails: (address) => `Our e-mail to ${address} could not be delivered. Please check the address.`,
  contactFull: 'This chat takes no more new addresses.',
  contactKnown: (address) => `You are signed in as ${address}.`,
  contactChange: 'Change address',
  contactInvalid: 'Enter the full address, for example name@example.com.',
  fileTooLarge: (name, mebibytes) => `${name} is larger than ${mebibytes}\u00a0MB.`,
  fileRefused: (name) => `${name} is not an image or a PDF, so it cannot be sent here.`,
  fileQuota: (name) => `So many files have been sent here that ${name} cannot be taken now. Try again later.`,
  fileFailed: (name) => `${name} could not be sent. Try attaching it again.`,
  tooManyFiles: (n) => `At most ${n} files in one message.`,
  tooLong: (n) => `The message is ${n === 1 ? '1 character' : `${n} characters`} too long.`,
  download: (name) => `Open ${name}`,
}
