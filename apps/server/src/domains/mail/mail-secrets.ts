import type { EmailSettings, MailServer } from '@polku/contract'

export type MailSecrets = { inboundPassword?: string; outboundPassword?: string }

export interface GivenPasswords {
  inboundPassword?: string | null
  outboundPassword?: string | null
}

/**
 * The passwords after a change: those given, and those kept where the same account at the same server
 * still wants them. A kept password never follows to another server, which could be anybody's.
 */
export function passwordsAfter(
  kept: MailSecrets,
  before: EmailSettings | null,
  after: EmailSettings,
  given: GivenPasswords,
): MailSecrets {
  const same = (a: object | undefined, b: object) => {
    const [x, y] = [a as Partial<MailServer> | undefined, b as Partial<MailServer>]
    return y.host !== undefined && x?.host === y.host && x.port === y.port && x.user === y.user
  }
  const choose = (mayKeep: boolean, given?: string | null, kept?: string) =>
    given === undefined ? (mayKeep ? kept : undefined) : (given ?? undefined)
  const inbound = choose(same(before?.inbound, after.inbound), given.inboundPassword, kept.inboundPassword)
  const outbound = choose(
    same(before?.outbound, after.outbound),
    given.outboundPassword,
    kept.outboundPassword,
  )
  return {
    ...(inbound === undefined ? {} : { inboundPassword: inbound }),
    ...(outbound === undefined ? {} : { outboundPassword: outbound }),
  }
}
