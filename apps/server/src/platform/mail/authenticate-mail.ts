import { Resolver } from 'node:dns/promises'
import { type AuthenticateResult, authenticate, type DNSResolver } from 'mailauth'
import { getDomain } from 'tldts'
import { serverForm } from './address-form.ts'
import { hasTameHeader } from './tame-mail.ts'
import { trustedResults } from './trusted-results.ts'

export type MailAuthentication = {
  spf: string
  dkim: string
  dmarc: string
  /** The author's address is proved to be theirs. Everything short of proof is false. */
  verified: boolean
  /** Why not, as a stable code; null when verified. */
  reason: UnverifiedReason | null
  /** What the domain asks receivers to do with mail that fails its checks. */
  dmarcPolicy: 'none' | 'quarantine' | 'reject' | null
}

type UnverifiedReason =
  | 'no-author'
  | 'carried'
  | 'checks-failed'
  | 'not-aligned'
  | 'not-signed'
  | 'dns-failed'

export type Delivery = {
  /** The connecting client; absent for mail fetched from a mailbox. */
  ip?: string | undefined
  helo?: string | undefined
  envelopeFrom?: string | undefined
  /** Whose Authentication-Results header is believed: the server in front of us that adds it itself. */
  trustedServer?: string | undefined
}

const dns = new Resolver({ timeout: 3000, tries: 2 })
export const systemResolver: DNSResolver = (domain, type) =>
  dns.resolve(domain, type as 'TXT') as unknown as Promise<string[][]>

/** For all lookups of one mail together: a sender with slow name servers must not hold the queue up. */
const lookupMs = 20_000

/** A resolver that answers in time, or says that it did not: a temporary failure. */
const within = (resolver: DNSResolver, ms: number): DNSResolver => {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(Object.assign(new Error('too late'), { code: 'ETIMEOUT' })), ms).unref(),
  )
  late.catch(() => {})
  return (domain, type) => Promise.race([late, resolver(domain, type)])
}

/**
 * Whether a mail is from whom it says. Verified is only what DMARC passes, or, for a domain without a DMARC
 * record, what SPF or DKIM passes for that very domain. `author` is whom From names as we show it: checks that
 * speak about another reading of the header prove nothing.
 */
export const authenticateMail = async (
  raw: Buffer,
  author: string | null,
  delivery: Delivery,
  resolver: DNSResolver = systemResolver,
  patienceMs = lookupMs,
): Promise<MailAuthentication> => {
  // As name servers and signatures have it.
  const from = author && serverForm(author)
  if (delivery.trustedServer) {
    const trusted = trustedResults(raw, delivery.trustedServer, from)
    if (trusted) return trusted
  }
  if (!hasTameHeader(raw)) return unchecked
  try {
    const patient = within(resolver, patienceMs)
    const result = await authenticate(raw, {
      ...(delivery.ip ? { ip: delivery.ip, helo: delivery.helo ?? '' } : {}),
      sender: delivery.envelopeFrom ?? '',
      mta: 'polku',
      resolver: patient,
      disableArc: true,
      disableBimi: true,
    })
    // Mail fetched from a mailbox has no client to ask SPF about.
    return judge(delivery.ip ? result : { ...result, spf: false }, from)
  } catch {
    return {
      spf: 'temperror',
      dkim: 'temperror',
      dmarc: 'temperror',
      dmarcPolicy: null,
      ...unverified('dns-failed'),
    }
  }
}

const unverified = (reason: UnverifiedReason) => ({ verified: false, reason })

/** A mail that is beyond checking proves nobody. */
export const unchecked: MailAuthentication = {
  spf: 'none',
  dkim: 'none',
  dmarc: 'none',
  dmarcPolicy: null,
  ...unverified('no-author'),
}

const judge = (result: AuthenticateResult, from: string | null): MailAuthentication => {
  const spf = result.spf ? result.spf.status.result : 'none'
  const dkim = bestDkim(result)
  const dmarc = result.dmarc ? result.dmarc.status.result : 'none'
  const policy =
    result.dmarc && /^(?:none|quarantine|reject)$/.test(result.dmarc.policy ?? '')
      ? result.dmarc.policy
      : null
  const verdict = { spf, dkim, dmarc, dmarcPolicy: policy as MailAuthentication['dmarcPolicy'] }

  const authors = result.dkim.headerFrom
  if (
    !from ||
    authors.length !== 1 ||
    result.dkim.fromFields !== 1 ||
    serverForm(authors[0]!.toLowerCase()) !== from
  ) {
    return { ...verdict, ...unverified('no-author') }
  }
  const proofs = provenDomains(result)
  const aligned = proofs.some((domain) => sameOwner(domain, domainOf(from)))
  if (result.dmarc && dmarc === 'pass') {
    const { spf: bySender, dkim: bySignature } = result.dmarc.alignment
    const whole = bySender.result || (bySignature.result && !bySignature.underSized)
    return whole ? { ...verdict, verified: true, reason: null } : { ...verdict, ...unverified('not-signed') }
  }
  if (dmarc === 'none' && aligned) return { ...verdict, verified: true, reason: null }
  if ([spf, dkim, dmarc].includes('temperror')) return { ...verdict, ...unverified('dns-failed') }
  if (dmarc === 'fail') return { ...verdict, ...unverified('checks-failed') }
  return {
    ...verdict,
    ...unverified(
      proofs.length > 0 ? 'not-aligned' : spf === 'fail' || dkim === 'fail' ? 'checks-failed' : 'not-signed',
    ),
  }
}

/** Domains that vouch for the whole mail: a signature over only a part of the body vouches for nothing. */
const provenDomains = (result: AuthenticateResult) => [
  ...(result.spf && result.spf.status.result === 'pass' ? [result.spf.domain] : []),
  ...result.dkim.results
    .filter(({ status }) => status.result === 'pass' && !(status as { underSized?: number }).underSized)
    .map(({ signingDomain }) => signingDomain ?? ''),
]

const bestDkim = (result: AuthenticateResult) => {
  const results = result.dkim.results.map(({ status }) => status.result)
  return (
    ['pass', 'temperror', 'fail', 'permerror', 'policy'].find((one) => results.includes(one as 'pass')) ??
    results[0] ??
    'none'
  )
}

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/**
 * Registered by the same owner, as DMARC's relaxed alignment has it. Where a registry or a host gives names
 * below its own to anybody, those are different owners.
 */
const sameOwner = (one: string, other: string) => {
  const owned = getDomain(one, { allowPrivateDomains: true })
  return owned !== null && owned === getDomain(other, { allowPrivateDomains: true })
}
