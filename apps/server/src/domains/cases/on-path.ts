import type { EventOnPath, PathSource, Told } from '../../platform/log/path-source.ts'
import {
  handedTo,
  messagesOnPath,
  staysWith,
  subjectHolds,
  subjectsOnPath,
  textHolds,
} from './path-queries.ts'

/** What was said, by whom. */
const messages: PathSource = {
  knows: ({ messageId }) => messageId !== null,
  async tell(db, workspaceId, events) {
    const said = await messagesOnPath(db, workspaceId, idsOf(events, 'messageId'))
    return tellingEach(events, 'messageId', (messageId): Told | undefined => {
      const message = said.get(messageId)
      return (
        message && {
          text: message.text,
          direction: message.direction,
          messageId,
          author: { kind: message.authorKind, name: message.authorName },
        }
      )
    })
  },
  finds: (pattern) => textHolds(pattern),
}

/** Of which matter it is. */
const matters: PathSource = {
  knows: ({ caseId }) => caseId !== null,
  async tell(db, workspaceId, events) {
    const subjects = await subjectsOnPath(db, workspaceId, idsOf(events, 'caseId'))
    return tellingEach(events, 'caseId', (caseId) => ({ subject: subjects.get(caseId) ?? null }))
  },
  finds: (pattern) => subjectHolds(pattern),
  handed: {
    stays: (workspaceId, members) => staysWith(workspaceId, members),
    come: (workspaceId, members) => handedTo(workspaceId, members),
  },
}

export const onPath: readonly PathSource[] = [messages, matters]

type Named = 'messageId' | 'caseId'

const idsOf = (events: readonly EventOnPath[], by: Named): string[] => [
  ...new Set(events.flatMap((event) => event[by] ?? [])),
]

const tellingEach = (
  events: readonly EventOnPath[],
  by: Named,
  tell: (id: string) => Told | undefined,
): Map<number, Told> =>
  new Map(
    events.flatMap((event) => {
      const told = event[by] && tell(event[by])
      return told ? [[event.id, told] as const] : []
    }),
  )
