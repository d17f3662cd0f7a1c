import type { TodayRow } from '@polku/contract'
import { SentenceLine } from './sentence-line.tsx'
import { useSentence } from './use-sentence.ts'

type Props = { row: TodayRow; measure: 'waiting' | 'too-long' }

/** One of all who wait, as below the sentence that tells of them. */
export function WaitingLine({ row, measure }: Props) {
  const sentence = useSentence(`case.${measure}`)
  const { caseId: id, customer, channel, assignee, assigneeId, at: since } = row
  const owner = assigneeId && assignee ? { id: assigneeId, name: assignee } : null
  const about = row.subject || row.preview
  return sentence ? (
    <SentenceLine row={{ id, customer, about, channel, amiss: null, owner, since }} {...sentence} />
  ) : null
}
