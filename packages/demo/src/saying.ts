import type { CaseRecord, Content, Step } from './records.ts'

/** A step in which something is said. */
export type Spoken = Extract<Step, { content: Content }>

export interface Said {
  /** The message's, wherever the case is told. */
  id: string
  step: Spoken
}

export const saidIn = ({ id, steps }: CaseRecord): Said[] =>
  steps.filter(isSpoken).map((step, index) => ({ id: messageId(id, step.at, index), step }))

const isSpoken = (step: Step): step is Spoken => 'content' in step

/** UUID version 7 with the message's time; the rest follows from the case, so that a second try gives the same. */
function messageId(caseId: string, at: number, index: number): string {
  const time = Math.floor(at).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${index.toString(16).padStart(3, '0')}-${caseId.slice(19)}`
}
