import { getDomain } from 'tldts'
import { isSurelyAutomatic, kindByHeaders } from '../../platform/mail/mail-kind.ts'
import type { ParsedMail } from '../../platform/mail/parsed-mail.ts'
import type { Place } from './placing-mail.ts'
import { speaksOf } from './reported-recipients.ts'

type Mail = Pick<ParsedMail, 'kind' | 'headers' | 'from' | 'replyTo'> &
  Partial<Pick<ParsedMail, 'bounce' | 'notice'>>

const nowhere: Place = { by: 'none', caseId: null, ours: null }

/**
 * Whether a mail was written by a machine, so that nobody waits for an answer; else it is a person's. What proves
 * that somebody answers our mail outweighs what gateways and lists add to anybody's. Two other ways on which
 * people's mail comes look automatic: a group address of our own that passes everything on as a list, and a form
 * whose program sends it and names the person in Reply-To.
 */
export function kindFor(mail: Mail, channelAddress: string, place: Place = nowhere): Mail['kind'] {
  const kind = isHearsay(mail, place) ? kindByHeaders(mail.headers) : mail.kind
  if (kind === 'bounce' || mail.notice) return kind
  if (place.ours) return kind === 'message' || isSurelyAutomatic(mail.headers) ? settled(kind) : 'message'
  if (kind === 'list' && isOwnGroup(mail, channelAddress)) return 'message'
  if (kind === 'auto-reply' && isForm(mail)) return 'message'
  return kind === 'message' && answersItself(mail, channelAddress) ? 'auto-reply' : kind
}

/** In a case of ours, what a list passes on of a machine's is the machine's. */
const settled = (kind: Mail['kind']) => (kind === 'list' ? 'auto-reply' : kind)

/** A report in words alone is believed of a mail of ours that it names, and of no other. */
const isHearsay = ({ kind, bounce }: Mail, { ours }: Place) =>
  kind === 'bounce' && bounce && (ours ? !speaksOf(bounce, ours) : bounce.evidence === 'words')

const isOwnGroup = ({ headers }: Mail, channelAddress: string) => {
  const ours = domainOf(channelAddress)
  const names = headers.filter(({ name }) => name === 'list-id' || name === 'list-post')
  return names.some(({ value }) => {
    const list = value.match(/<(?:mailto:)?(?:[^<>@\s]{0,320}@)?([^<>@\s?]{1,255})[^<>]{0,1000}>/)?.[1]
    return list !== undefined && ours !== null && ownerOf(list) === ours
  })
}

const domainOf = (address: string) => ownerOf(address.slice(address.lastIndexOf('@') + 1))
const ownerOf = (host: string) => getDomain(host.toLowerCase(), { allowPrivateDomains: true })

const isForm = (mail: Mail) =>
  mail.headers.some(({ name, value }) => name === 'auto-submitted' && /^\s*auto-generated\b/i.test(value)) &&
  mail.replyTo !== null &&
  mail.replyTo.address !== mail.from?.address &&
  !isRefusing(mail.replyTo.address) &&
  !isOfOneHouse(mail)

/** A program that wants no answers, and names a program beside it for them. A form of our own may look the same. */
const answersItself = (mail: Mail, channelAddress: string) =>
  isOfOneHouse(mail) && domainOf(mail.from!.address) !== domainOf(channelAddress)

const isOfOneHouse = ({ from, replyTo }: Mail) =>
  from !== null &&
  replyTo !== null &&
  isRefusing(from.address) &&
  domainOf(from.address) !== null &&
  domainOf(from.address) === domainOf(replyTo.address)

const isRefusing = (address: string) =>
  /^(?:no[-._]?reply|do[-._]?not[-._]?reply|bounces?|mailer-daemon|postmaster)\b/i.test(address)
