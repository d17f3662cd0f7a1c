import type { World } from '../company.ts'
import type { CaseRecord, CustomerRecord } from '../records.ts'
import { SPAM } from '../spam.ts'

/** A letter that nobody asked for, from somebody who is nobody's customer. */
export function spamOf(
  world: World,
  at: number,
  nth?: number,
): { customer: CustomerRecord; record: CaseRecord } {
  const r = world.random
  const id = r.uuid(at)
  const letter = SPAM[(nth ?? Math.floor(at / 60_000)) % SPAM.length] as (typeof SPAM)[number]
  const [box, domain] = letter.from.split('@') as [string, string]
  const identifier = {
    id: r.uuid(at),
    kind: 'email' as const,
    value: `${box}${Math.floor(at / 60_000) % 100_000}@${domain}`,
    proof: 'claimed' as const,
    createdAt: at,
  }
  const tongue = /[äö]/.test(letter.text) ? (letter.subject.startsWith('Ditt') ? 'sv' : 'fi') : 'en'
  return {
    customer: {
      id,
      name: letter.name,
      language: tongue,
      country: 'FI',
      createdAt: at,
      identifiers: [identifier],
      attributes: {},
    },
    record: {
      id: r.uuid(at),
      customerId: id,
      channel: 'email',
      subject: letter.subject,
      language: tongue,
      reason: 'spam',
      team: 'deliveries',
      spam: true,
      orderId: null,
      visit: null,
      steps: [{ at, kind: 'received', identifierId: identifier.id, content: { text: letter.text } }],
    },
  }
}
