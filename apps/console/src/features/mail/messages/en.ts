import { plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'

export const en = {
  name: 'Name',
  nameHelp: 'Only you and your colleagues see it.',
  nameMissing: 'Enter a name',
  held: 'Replies are held: no outgoing mail server',
  address: 'Address customers write to',
  addressMissing: 'Enter an e-mail address',
  addressWrong: 'This is not an e-mail address. Check the spelling.',
  displayName: 'Name customers see as the sender',
  displayNameMissing: 'Enter the name customers see',
  signature: 'Signature',
  signatureHelp: 'Added to the end of every reply as plain text.',
  inbound: 'Incoming mail',
  inboundSmtp: 'Delivered to Polku',
  inboundSmtpHelp:
    'Your mail server passes mail for this address straight on to Polku, by forwarding or with an MX record.',
  forwardTo: 'Forward mail to this server and port',
  forwardHelp: (host: string, port: number) =>
    sentence`Polku receives mail at ${host} on port ${port}. If the sending server always uses port 25, redirect it to this port in the firewall.`,
  forwardOnlyHere:
    'Polku is only open on its own machine for now, so other servers cannot reach it. Your server administrator gives it an address with POLKU_HOST and POLKU_URL.',
  inboundImap: 'Read from a mailbox',
  inboundImapHelp: 'Polku watches a mailbox over IMAP. Messages stay in it.',
  outbound: 'Outgoing mail',
  outboundSmtp: 'Through your own mail server',
  outboundSmtpHelp: 'Replies are sent from this address.',
  outboundInstallation: 'Through the server set up for Polku',
  outboundInstallationHelp: 'The mail server chosen by your server administrator.',
  noServer:
    'No mail server has been set up for Polku, so replies are held and nothing is sent. Your server administrator sets one with POLKU_SMTP_URL.',
  outboundHeld: 'Not at all for now',
  outboundHeldHelp: 'Replies are kept, but nothing is sent.',
  heldMails: (n: number, since: string) =>
    plural('en', n, {
      one: sentence`One message is held here, written ${since}.`,
      other: sentence`# messages are held here, the oldest from ${since}.`,
    }),
  heldUntil: 'What is held can be sent once replies leave again.',
  heldWaits: 'What is held does not leave by itself.',
  sendHeld: (n: number) =>
    plural('en', n, { one: 'Send the held message', other: 'Send the # held messages' }),
  sendHeldTitle: (n: number) =>
    plural('en', n, { one: 'Send the held message?', other: 'Send the # held messages?' }),
  sendHeldHelp: 'What was held goes to the customers now, as it was written. This cannot be undone.',
  heldOld: (n: number) =>
    plural('en', n, {
      one: 'One message is more than a week old.',
      other: '# messages are more than a week old.',
    }),
  heldSent: (n: number) =>
    plural('en', n, { one: 'One message is on its way', other: '# messages are on their way' }),
  host: 'Server',
  hostMissing: 'Enter the server name',
  port: 'Port',
  portWrong: 'A number from 1 to 65535',
  security: 'Security',
  securities: { tls: 'TLS', starttls: 'STARTTLS', none: 'None' },
  insecure: 'Without TLS, the password and the messages can be read in transit.',
  user: 'User name',
  userHelp: 'Leave empty if the server does not require one.',
  userMissing: 'Enter the user name',
  password: 'Password',
  passwordKept: 'Saved. Enter a new one to change it.',
  passwordNeeded: 'The server or user name has changed. Enter the password again.',
  mailbox: 'Folder',
  test: 'Test the connection',
  testing: 'Connecting',
  testIn: 'Incoming mail',
  testOut: 'Outgoing mail',
  testFine: 'Works',
  testNothing: 'Nothing to test',
  saveTitle: 'Save even though the connection does not work?',
  saveHelp: 'With these settings, messages are missed or replies wait until the connection works.',
  saveAnyway: 'Save anyway',
}
