import type { LogReader } from '../../platform/log/readers.ts'
import { insertLessons, makeStale } from './learning-queries.ts'

/** Notes what there is to learn; `learningDrain` learns it. */
export const followingReasons: LogReader = {
  name: 'reason-lessons',
  kinds: ['case.reason-given', 'reason.merged', 'reason.unmerged'],
  batch: 2_000,
  async handle(trx, events) {
    for (const [workspaceId, own] of Map.groupBy(events, (event) => event.workspaceId)) {
      const given = own.flatMap(({ kind, caseId }) => (kind === 'case.reason-given' && caseId ? caseId : []))
      await insertLessons(trx, workspaceId, [...new Set(given)])
      if (own.some(({ kind }) => kind !== 'case.reason-given')) await makeStale(trx, workspaceId)
    }
  },
}
