import { getDomain } from 'tldts'
import { serverForm } from './address-form.ts'
import { mailboxesIn } from './mailboxes.ts'
import type { Mailbox, ParsedMail } from './parsed-mail.ts'

type Heading = Pick<ParsedMail, 'from' | 'replyTo' | 'headers'>

/** Who wrote a mail, and by whose address it came where that is not theirs. */
export interface Authorship {
  author: Mailbox | null
  /** The address of a form, a group or a list that carried it: what proves the mail proves the carrier alone. */
  via: string | null
}

/**
 * Who wrote a mail. As a rule that is whom From names. A group that passes mail on writes itself there and the
 * author into a header of its own or Reply-To; a form on a web page sends as the shop and names in Reply-To who
 * filled it in. An address of ours writes to us only as a carrier.
 */
export function authorOf(mail: Heading, isOurs: (address: string) => boolean): Authorship {
  const { from } = mail
  const written = (author: Mailbox | null | undefined): Authorship => ({
    author: author ? { address: author.address, name: author.name ?? nameOf(from, author.address) } : null,
    via: from?.address ?? null,
  })
  const others = (name: string) =>
    all(mail, name).find(({ address }) => address !== from?.address && !isOurs(address))
  const original = others('x-original-from') ?? (passedOn(mail) ? others('x-original-sender') : undefined)
  const replyTo = others('reply-to')
  if (!from) return written(replyTo)
  if (original) return written(original.name ? original : { ...original, name: replyTo?.name ?? null })
  if (isOurs(from.address) || passedOn(mail)) {
    const author = replyTo ?? others('x-mailfrom')
    if (author || isOurs(from.address)) return written(author)
  }
  return replyTo && isForm(mail, from, replyTo) ? written(replyTo) : { author: from, via: null }
}

/** “Vilma Via via Asiakaspalvelu”: a list that may not send in the author's name, and says so. */
const via = /^\s*(.{1,200})\s+(?:via|kautta)\s+\S/i

const passedOn = ({ from, headers }: Heading) =>
  via.test(from?.name ?? '') && headers.some(({ name }) => /^(?:list-|mailing-list$|x-original-)/.test(name))

/**
 * Whether a program has sent what another person wrote. Where both addresses are of one domain it takes more to
 * say so: there a colleague is answered by a common address.
 */
function isForm({ headers }: Heading, from: Mailbox, replyTo: Mailbox): boolean {
  const signs = [
    isRole(from.address) && !isRole(replyTo.address),
    headers.some(({ name, value }) => programs.some(([of, says]) => of === name && says.test(value))),
    from.name !== null && replyTo.name !== null && !sharesWord(from.name, replyTo.name),
  ].filter(Boolean).length
  return signs >= (ownerOf(from.address) === ownerOf(replyTo.address) ? 2 : 1)
}

/** Addresses that programs send from. */
const isRole = (address: string) =>
  /^(?:no-?reply|do-?not-?reply|ei-?vastausta|(?:web|contact|yhteydenotto|palaute|kontakt)?-?(?:form|forms|lomake|lomakkeet|formulär|formular)|webmaster|wordpress|woocommerce|shopify|www(?:-data|run)?|apache|nginx|php|root|web(?:site|sivu|sivut|shop|store|kauppa)?|www|verkkokauppa|kauppa|shop|store|butik|notifications?|notify|ilmoitus|ilmoitukset|mailer|robot|automaatti|automat|system|server|palvelin)(?:[-+._].*)?@/i.test(
    address,
  )

const programs: [header: string, value: RegExp][] = [
  ['x-php-originating-script', /./],
  ['x-php-script', /./],
  [
    'x-mailer',
    /php|wordpress|wpforms|drupal|joomla|typo3|swift|symfony|laravel|laminas|zend|codeigniter|nodemailer|formmail|jotform|contact form/i,
  ],
  ['auto-submitted', /^\s*auto-generated\b/i],
  ['x-wordpress-message', /./],
  ['x-contact-form', /./],
]

function sharesWord(one: string, other: string): boolean {
  const words = wordsOf(other)
  return wordsOf(one).some((word) => words.includes(word))
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1)

/** A group names the author before itself; a form may send in the name of whoever filled it in. */
function nameOf(from: Mailbox | null, address: string): string | null {
  const name = from?.name
  if (!name) return null
  const before = name.match(via)?.[1]?.replace(/^['"“”‘’]+|['"“”‘’]+$/g, '')
  if (before) return before
  const local = wordsOf(address.slice(0, address.lastIndexOf('@'))).join('')
  return wordsOf(name).some((word) => word.length > 2 && local.includes(word)) ? name : null
}

const all = ({ headers }: Heading, header: string) =>
  headers.filter(({ name }) => name === header).flatMap(({ value }) => mailboxesIn(value))

const ownerOf = (address: string) => {
  const host = serverForm(address).slice(address.lastIndexOf('@') + 1)
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}
