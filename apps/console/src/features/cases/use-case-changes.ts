import type { Case } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useTimes } from '../../lib/time.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { patchCase, refreshCase } from './cached-case.ts'
import { useCaseWords } from './messages/index.ts'

type Change = {
  ask: () => Promise<unknown>
  /** What the screen shows until the server has answered. */
  patch: Partial<Case>
  said?: string
  /** Said instead, before why, when the server did not do it. */
  failed: string
  undo?: () => void
  /** The case is dealt with: the next one comes. */
  leaves?: boolean
}

/** Goes on from a case that is dealt with. Gives the way back to it. */
export type GoOn = () => () => void

/** What one can do with a case: shown at once, taken back if the server refuses, undone if one regrets. */
export function useCaseChanges(one: Pick<Case, 'id' | 'assignee' | 'team'>, goOn?: GoOn) {
  const client = useQueryClient()
  const words = useCaseWords()
  const times = useTimes()
  const tellError = useErrorToast()
  const path = { id: one.id }

  const change = async ({ ask, patch, said, failed, undo, leaves }: Change): Promise<void> => {
    const back = leaves ? goOn?.() : undefined
    const rollBack = patchCase(client, one.id, patch)
    const run = () => {
      undo?.()
      back?.()
    }
    const unsay = said && toast(said, undo ? { undo: run } : {})
    try {
      await ask()
    } catch (error) {
      if (unsay) unsay()
      rollBack()
      back?.()
      tellError(error, failed)
    }
    refreshCase(client, one.id)
  }

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
