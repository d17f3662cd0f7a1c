import type { MailHeader } from './parsed-mail.ts'

/** What tells a report of a mail server from a letter that speaks of mail. */
export interface ReportSigns {
  /** A mail server sent it, as far as its sender says. */
  fromServer: boolean
  /** It says it is a report, or is sent so that nothing can come back. */
  sentAsReport: boolean
  /** How many sentences it has in which the reports of known systems speak. */
  sentences: number
  /** What one mail server said to another. */
  transcript: boolean
}

export const reportSigns = (headers: MailHeader[], statement: string): ReportSigns => {
  const has = (name: string, sign: RegExp) =>
    headers.some((header) => header.name === name && sign.test(header.value.slice(0, 1000)))
  const flat = statement
    .slice(0, 20_000)
    .replace(/[\s>*]+/g, ' ')
    .toLowerCase()
  return {
    fromServer:
      has('from', daemon) ||
      has('sender', daemon) ||
      has('return-path', daemon) ||
      has('x-failed-recipients', /@/),
    sentAsReport:
      has('return-path', /^\s*<>\s*$/) ||
      has('content-type', /^\s*multipart\/report\b/i) ||
      has('auto-submitted', /^\s*auto-/i),
    sentences: sentences.filter((words) => flat.includes(words)).length,
    transcript: transcript.test(statement.slice(0, 20_000)),
  }
}

/** The accounts and the names under which servers write. */
export const daemon =
  /(?:^|[<"\s])(?:mailer[- ]?daemon|post-?_?master|mail-?system|mdaemon|maildaemon|e500_smtp_mail_service)(?:@|\b)|mail(?:er)? (?:delivery|deliver|administrator)|(?:delivery|mail) (?:sub)?system/i

export const isDaemonAddress = (address: string): boolean =>
  /^(?:mailer[- ]?daemon|post-?_?master|mail-?system|mdaemon|maildaemon|abuse|e500_smtp_mail_service)@/i.test(
    address,
  )

const transcript =
  /(?:^|[\s<>:'"(#[])[45][0-5]\d[ -]{1,3}(?:[#(]{0,2}[45]\.\d{1,3}\.\d{1,3}\b|[^\n]{0,200}(?:unknown|unavailable|no such|not found|rejected|denied|refused|quota|full|disabled|does not exist|relay|blocked|invalid|deferred))|^[ \t]{0,20}(?:<<<|>>>) |^<[^\s<>@]{1,64}@[^\s<>@]{1,255}>:(?:\s|$)/im

/** The words of the systems, in their own spelling, each long enough to be nobody else's. */
const sentences = [
  'you attempted to send to the following',
  'automatic bounce notification',
  'an error has occurred while attempting to deliver',
  'automated message created by mail delivery software',
  'delivery attempts will continue to be made',
  'delivery of email to this address',
  'has not yet been delivered because',
  'recipients returned permanent errors',
  'rejected by a remote mail server',
  'was not delivered to:',
  'we had trouble delivering your message',
  'we will continue to try to deliver your message',
  'a copy of your message was not delivered',
  'a message could not be delivered to',
  'a message that you sent could not be delivered',
  'a message that you sent was rejected',
  'a message you sent could not be delivered',
  'an error occurred while trying to deliver the mail to the following recipients',
  'an error was detected while processing the enclosed message',
  'could not be delivered to one or more destinations',
  'could not be delivered to one or more of its recipients',
  'could not be delivered to one or more recipients',
  'could not be delivered to the following',
  'could not deliver message to the following recipient',
  'delivery has failed to these recipients or',
  'delivery of the message was not possible',
  'delivery of your message failed',
  'delivery report unavailable',
  'delivery to the following recipient',
  'delievery to the following recipient',
  'did not reach some or all of the intended recipients',
  'did not reach the following recipient',
  'error description:',
  'error message below:',
  'following address(es) failed',
  'following address failed',
  'following addresses had',
  'following destination addresses were unknown',
  'failed addresses follow',
  'failed recipients',
  'here is your returned mail',
  'intended recipient:',
  'invalid final delivery userid',
  'mail could not be delivered',
  'mail to the following recipient',
  'mailbox is full:',
  'message could not be delivered',
  'message delivery to the following',
  'message could not be sent',
  'message from interscan',
  'message has not been delivered',
  'message not delivered to the following',
  'message was not delivered to',
  'message will be retried for',
  'no such user here',
  'permanent error. your message',
  "recipient's mailbox exceeded",
  'sorry, unable to deliver your message',
  'technical details of permanent failure',
  'technical details of temporary failure',
  'the attached message had permanent fatal delivery errors',
  'the mail system at host',
  'the original message was received at',
  'the qmail-send program',
  'the user(s) account is',
  'the users(s) account is',
  'there was an error delivering your mail',
  'there is no user',
  'there was a problem delivering your',
  'this is a delivery failure notification',
  'this is a permanent error',
  'this is the deliver program',
  'this is the email server at',
  'this is the machine generated message from mail service',
  'this is the mail delivery agent at',
  'this is the mailgate program',
  'this is the postfix program',
  'this is the dragonfly mail agent',
  'this message was created automatically by mail delivery software',
  'this message was created automatically by the mail',
  'this report relates to a message you sent',
  'transcript of session follows',
  'unable to deliver mail',
  'unable to deliver message',
  'unable to deliver the following message',
  'unable to deliver your message',
  'undeliverable address',
  'undeliverable mail',
  'undeliverable message',
  'undelivered mail returned',
  "wasn't able to deliver the following message",
  'your mail sent on:',
  'your mail attempted to be delivered on:',
  'your message was automatically rejected',
  'your message cannot be delivered',
  "your message can't be delivered",
  "your message couldn't be delivered",
  'your message has encountered delivery problems',
  'your message was not delivered',
  "your message wasn't delivered",
  'your message did not reach',
  'viestiäsi ei voitu toimittaa',
  'toimitus epäonnistui näille vastaanottajille',
  'meddelandet kunde inte levereras',
  'leveransen till följande mottagare',
  'ihre nachricht konnte nicht',
  'diese nachricht wurde automatisch von einer mail',
  'le message suivant n',
  "votre message n'a pas pu être",
]
