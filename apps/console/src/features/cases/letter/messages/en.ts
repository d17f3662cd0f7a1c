import { plural } from '../../../../lib/i18n.ts'

export const en = {
  write: 'Write a message',
  goOn: 'Continue your message',
  writeTo: (name: string) => `Write to ${name}`,
  title: (name: string) => `Message to ${name}`,
  becomes: 'It becomes a new case, assigned to you.',
  to: 'To',
  from: 'From',
  subject: 'Subject',
  message: 'Message',
  hint: 'Write your message',
  unverified: (address: string) => `${address} (not verified)`,
  needsSubject: 'Give the message a subject.',
  noAddress: 'No e-mail address is known.',
  noChannel: 'There is no e-mail channel to send from yet.',
  sending: 'Your message will be sent in a moment',
  showCase: 'Show the case',
  discard: 'Discard',
  discarded: 'The message was discarded',
  sentLater: (files: number) =>
    plural('en', files, {
      one: 'Your message will be sent when the file has been uploaded.',
      other: 'Your message will be sent when the files have been uploaded.',
    }),
  leftUnsent:
    'Your message was not sent, because a file was still uploading. It is kept as a draft on the customer’s page.',
}
