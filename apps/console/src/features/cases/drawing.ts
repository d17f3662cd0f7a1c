import type { TimelineItem } from '@polku/contract'
import type { Drawn } from '../../lib/path-node.ts'

/** All that is said in one chat is one encounter, and each mail is one by itself. */
export const drawMessage = ({ channel, caseId }: TimelineItem): Drawn =>
  channel === 'chat'
    ? { kind: 'message', channel: 'chat', encounter: `chat ${caseId}` }
    : { kind: 'message', channel: 'email' }

/** What colleagues say among themselves is no encounter. */
export const drawNote = (): Drawn => ({ kind: 'message', channel: 'note' })
