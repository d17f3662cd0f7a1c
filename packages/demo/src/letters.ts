import type { CaseRecord, CustomerRecord, IdentifierRecord } from './records.ts'
import type { Said } from './saying.ts'

/** A mail that reached the company. */
export interface Letter {
  from: { name: string | null; address: string }
  proof: IdentifierRecord['proof']
  /** In angle brackets. */
  rfcMessageId: string
}

/** The mail behind something said, if that is how it came. */
export function letterOf({ channel }: CaseRecord, { id, step }: Said, who: CustomerRecord): Letter | null {
  if (step.kind !== 'received' || channel !== 'email') return null
  const identifier = who.identifiers.find((one) => one.id === step.identifierId)
  if (!identifier) return null
  const domain = identifier.value.split('@')[1]
  return {
    from:
      step.content.automatic === 'bounce'
        ? // By the mail server that could not deliver.
          { name: 'Mail Delivery System', address: `mailer-daemon@${domain}` }
        : { name: who.name, address: identifier.value },
    proof: identifier.proof,
    rfcMessageId: `<${id}@${domain}>`,
  }
}
