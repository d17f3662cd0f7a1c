import { plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'

export const en = {
  lead: 'Notifies your own programs the moment something happens in Polku.',
  add: 'Add a webhook',
  empty: 'No webhooks yet',
  emptyHelp:
    'Tell your order system, customer register or team chat when a case is opened or solved. Give the address that takes the calls; a test event shows whether it does.',
  inUse: (name: string) => `${name} on`,
  states: { on: 'On', off: 'Off', failing: 'Nothing gets through', gone: 'Receiver has stopped' },
  waits: (n: number) =>
    plural('en', n, { one: '# delivery is waiting.', other: '# deliveries are waiting.' }),

  newTitle: 'New webhook',
  changeTitle: 'Edit the webhook',
  url: 'Address',
  urlHelp: 'Where the calls are sent, such as https://erp.example.com/polku.',
  urlWrong: 'Enter a full address that starts with https://',
  description: 'What it is for',
  descriptionHelp: 'For example “Order system”. Only you and your colleagues see it.',
  events: 'Events',
  all: 'All events',
  allHelp: 'Also those that come with later versions.',
  some: 'Only some',
  someHelp: 'Choose what the receiver needs.',
  someMissing: 'Choose at least one event',
  testType: 'Test event',
  save: 'Save',
  create: 'Add',

  secret: 'Secret key',
  made: 'The webhook is ready',
  once: 'Add the secret key to the receiving program, which uses it to check that calls come from here. It will not be shown again, but you can create a new one at any time.',
  rotate: 'Create new secret key',
  rotateHelp:
    'For 24 hours calls are signed with both the old and the new key, so that nothing is refused while you change it.',
  rotated: 'The new secret key is ready',
  rotatedHelp: (until: string) =>
    sentence`Add it to the receiving program before ${until}. Until then the old one is valid too. It will not be shown again.`,
  both: (until: string) => sentence`The old secret key is also valid until ${until}.`,

  test: 'Send a test event',
  testing: 'Sending',
  tested: (status: number, ms: string) => sentence`Delivered: the receiver answered ${status} in ${ms}.`,
  answered: 'What the receiver answered',

  off: 'Off: nothing is sent.',
  meanwhile: 'Once it is on again, “Send what was missed” sends what happened in the meantime.',
  gone: 'The receiver answered 410, which means that it no longer wants calls. Nothing is sent now.',
  gaveUp:
    'Nothing got through for five days, so the webhook was switched off. What is waiting will be sent when it is switched on again.',
  failing: (since: string) =>
    sentence`Nothing has got through since ${since}. Everything is retried for three days. After five days the webhook is switched off.`,
  switchOn: 'Switch on',
  switchedOn: 'The webhook is on',

  change: 'Edit',
  remove: 'Delete',
  removeTitle: (name: string) => `Delete the webhook ${name}?`,
  removeHelp: 'Nothing more is sent, not even what is waiting. This cannot be undone.',
  removed: (name: string) => `The webhook ${name} has been deleted`,

  recover: 'Send what was missed',
  recoverHelp:
    'Sends everything since then that has not been delivered, including what happened while the webhook was off.',
  since: 'Since',
  sinceWrong: 'Choose a time in the past',
  delivered: 'Include what has been delivered',
  deliveredHelp: 'For when the receiver has lost something. Each call keeps its id.',
  recovering: 'What was missed is being sent',
  send: 'Send',

  deliveries: 'Recent deliveries',
  deliveriesHelp: 'What was sent in the last 30 days, and what became of it.',
  filter: 'State',
  filters: { all: 'All', waiting: 'Waiting', delivered: 'Delivered', failed: 'Failed' },
  none: 'Nothing has been sent yet',
  noneHelp: 'Send a test event, or wait for something to happen.',
  noneSuch: 'Nothing here',
  delivery: {
    waiting: 'On its way',
    again: 'Will be retried',
    delivered: 'Delivered',
    failed: 'Failed',
  },
  next: (at: string) => `next attempt ${at}`,
  attempts: (n: number) => plural('en', n, { one: '# attempt', other: '# attempts' }),
  status: (status: number) => `answered ${status}`,
  sendAgain: 'Send again',
  openCase: 'Open case',
  sentAgain: 'Sending again',
  sent: 'What was sent',
  faults: {
    'host-not-found': 'there is no server by that name',
    'address-not-allowed': 'the address is in a private network',
    'connection-refused': 'the server does not respond on that port',
    'connection-lost': 'the connection was lost',
    'timed-out': 'no answer in 20 seconds',
    'tls-refused': 'a secure connection could not be made',
    'certificate-invalid': 'the server’s certificate is not valid',
    redirected: 'the receiver redirected to another address',
    refused: 'the receiver answered with an error',
    gone: 'the receiver no longer wants calls',
  },
}
