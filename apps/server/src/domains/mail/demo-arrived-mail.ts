import type { CaseRecord } from '@polku/demo'
import {
  type CustomerRecord,
  documentIn,
  type EnclosedDocument,
  letterOf,
  mailboxOf,
  type Photograph,
  photographIn,
  saidIn,
} from '@polku/demo'
import type { Demo } from '../../platform/demo-source.ts'

/** A mail as it reached the demo company. */
export interface ArrivedMail {
  /** Of its message, and of its line in the ledger. */
  id: string
  caseId: string
  at: number
  from: { name: string; address: string }
  to: string
  fetched: boolean
  subject: string
  rfcMessageId: string
  /** With the signature and the quoted mail that the desk folds away. */
  text: string
  spam: boolean
  automatic: 'auto-reply' | 'bounce' | undefined
  photograph: Photograph | null
  document: EnclosedDocument | null
}

export function arrivedMails({ company }: Demo, record: CaseRecord, who: CustomerRecord): ArrivedMail[] {
  const { address, fetchedFrom } = mailboxOf(company, record)
  return saidIn(record).flatMap((said) => {
    const letter = letterOf(record, said, who)
    if (!letter) return []
    const { id, step } = said
    const { text, signature, quoted, automatic } = step.content
    return [
      {
        id,
        caseId: record.id,
        at: step.at,
        from: { name: letter.from.name ?? '', address: letter.from.address },
        to: address,
        fetched: fetchedFrom !== null,
        subject: record.subject,
        rfcMessageId: letter.rfcMessageId,
        text: [text, signature, quoted].filter(Boolean).join('\n\n'),
        spam: record.spam,
        automatic,
        photograph: photographIn(step),
        document: documentIn(step),
      },
    ]
  })
}
