import type { Case } from '@polku/contract'
import { api } from '../../lib/api.ts'
import { useTimes } from '../../lib/time.ts'
import { useCaseWords } from './messages/index.ts'
import { type GoOn, useChangeCase } from './use-change-case.ts'

/** What one can do with a case: shown at once, taken back if the server refuses, undone if one regrets. */
export function useCaseChanges(one: Pick<Case, 'id' | 'assignee' | 'team'>, goOn?: GoOn) {
  const words = useCaseWords()
  const times = useTimes()
  const path = { id: one.id }
  const change = useChangeCase(one.id, goOn)

  const assign = (who: Pick<Case, 'assignee' | 'team'>, quietly = false): Promise<void> => {
    const before = { assignee: one.assignee, team: one.team }
    return change({
      ask: () =>
        api.put('/api/v1/cases/{id}/assignment', {
          path,
          body: { personId: who.assignee?.id ?? null, teamId: who.team?.id ?? null },
        }),
      failed: words.failed.assign,
      patch: who,
      said: quietly ? undefined : words.assigned(who.assignee?.name ?? null, who.team?.name ?? null),
      undo: () => void assign(before, true),
    })
  }
  const reopen = (quietly = false) =>
    change({
      ask: () => api.delete('/api/v1/cases/{id}/solution', { path }),
      failed: words.failed.reopen,
      patch: { state: 'open', solvedAt: null },
      said: quietly ? undefined : words.reopened,
    })
  const wake = (quietly = false) =>
    change({
      ask: () => api.delete('/api/v1/cases/{id}/snooze', { path }),
      failed: words.failed.wake,
      patch: { state: 'open', snoozedUntil: null },
      said: quietly ? undefined : words.woken,
    })
  const unspam = (quietly = false) =>
    change({
      ask: () => api.delete('/api/v1/cases/{id}/spam', { path }),
      failed: words.failed.unspam,
      // What may be done with the case comes back together with its place among the others.
      patch: {},
      said: quietly ? undefined : words.notSpam,
    })

  const returnToForwarder = () =>
    change({
      ask: () => api.delete('/api/v1/cases/{id}/first-writer', { path }),
      failed: words.failed.firstWriter,
      patch: {},
      said: words.returnedToForwarder,
    })
  const creditFirstWriter = () =>
    change({
      ask: () => api.put('/api/v1/cases/{id}/first-writer', { path }),
      failed: words.failed.firstWriter,
      patch: {},
      said: words.firstWriterCredited,
      undo: () => void returnToForwarder(),
    })

  return {
    assign,
    creditFirstWriter,
    returnToForwarder,
    reopen,
    wake,
    unspam,
    solve: () =>
      change({
        ask: () => api.put('/api/v1/cases/{id}/solution', { path }),
        failed: words.failed.solve,
        patch: { state: 'solved', waitingSince: null },
        said: words.solved,
        undo: () => void reopen(true),
        leaves: true,
      }),
    snooze: (until: Date) =>
      change({
        ask: () => api.put('/api/v1/cases/{id}/snooze', { path, body: { until: until.toISOString() } }),
        failed: words.failed.snooze,
        patch: { state: 'snoozed', snoozedUntil: until.toISOString() },
        said: words.snoozed(times.coming(until.toISOString())),
        undo: () => void wake(true),
        leaves: true,
      }),
    spam: ({ blocked = false } = {}) =>
      change({
        ask: () => api.put('/api/v1/cases/{id}/spam', { path }),
        failed: words.failed.spam,
        patch: { spam: true, spamReason: blocked ? 'blocked-sender' : 'person' },
        said: blocked ? undefined : words.markedSpam,
        undo: () => void unspam(),
        leaves: !blocked,
      }),
    markUnread: () =>
      change({
        ask: () => api.delete('/api/v1/cases/{id}/read', { path }),
        failed: words.failed.markUnread,
        patch: { unread: true },
        said: words.markedUnread,
      }),
  }
}
