import type { CaseSummary } from '@polku/contract'
import { Check, ShieldBan, UserRoundPlus, X } from 'lucide-react'
import { useState } from 'react'
import { type Action, useActions } from '../../lib/actions.ts'
import { useMay } from '../../lib/session.ts'
import { useTimes } from '../../lib/time.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Parts } from '../../ui/parts.tsx'
import { AssignPicker } from './assign-picker.tsx'
import { chooseNone } from './chosen-cases.ts'
import { useCaseWords } from './messages/index.ts'
import { SnoozeMenu } from './snooze-menu.tsx'
import { useSeveral } from './use-several.ts'

/** None of the chosen is more theirs than another. */
const nobodyYet = { assignee: null, team: null }
const awake = { state: 'open', snoozedUntil: null, actions: [] } as const

/** How many are chosen, and what can be done with all of them; by the same keys as with the one that is open. */
export function SeveralBar({ chosen }: { chosen: readonly CaseSummary[] }) {
  const words = useCaseWords()
  const times = useTimes()
  const [maySettle, mayAssign] = [useMay('case.settle'), useMay('case.assign')]
  const [open, setOpen] = useState<'assign' | 'snooze' | null>(null)
  const apply = useSeveral(chosen.map(({ id }) => id))
  const solve = () => apply({ solve: true }, words.severalSolved)
  const spam = () => apply({ spam: true }, words.severalSpam)
  const offer = (may: boolean, action: Omit<Action, 'group' | 'first'>): Action[] =>
    may ? [{ ...action, group: 'list', first: true }] : []
  useActions([
    ...offer(mayAssign, {
      id: 'assign-several',
      label: words.assignSeveral,
      keys: 'a',
      icon: UserRoundPlus,
      run: () => setOpen('assign'),
    }),
    ...offer(maySettle, {
      id: 'solve-several',
      label: words.solveSeveral,
      keys: 'e',
      icon: Check,
      run: solve,
    }),
    ...offer(maySettle, {
      id: 'snooze-several',
      label: words.snooze,
      keys: 's',
      keysOnly: true,
      run: () => setOpen('snooze'),
    }),
  ])
  return (
    <div
      role="toolbar"
      aria-label={words.chosen(chosen.length)}
      className="flex min-h-12 shrink-0 items-center gap-0.5 border-line border-t bg-raised px-1.5 shadow-floating"
    >
      <IconButton icon={X} label={words.chooseNone} keys="Escape" onClick={chooseNone} />
      <span aria-live="polite" className="min-w-0 flex-1 truncate font-medium text-sm">
        {words.chosen(chosen.length)}
      </span>
      {mayAssign ? (
        <AssignPicker
          one={nobodyYet}
          disabled={false}
          open={open === 'assign'}
          onOpenChange={(next) => setOpen(next ? 'assign' : null)}
          onAssign={({ assignee, team }) =>
            apply(
              { assign: { personId: assignee?.id ?? null, ...(team ? { teamId: team.id } : {}) } },
              words.severalAssigned,
            )
          }
          trigger={<IconButton icon={UserRoundPlus} label={words.assign} keys="a" />}
        />
      ) : null}
      <Parts at="forSeveral" props={{ chosen, apply }} />
      {maySettle ? (
        <>
          <SnoozeMenu
            one={awake}
            open={open === 'snooze'}
            onOpenChange={(next) => setOpen(next ? 'snooze' : null)}
            onSnooze={(until) =>
              apply({ snooze: { until: until.toISOString() } }, (n) =>
                words.severalSnoozed(n, times.coming(until.toISOString())),
              )
            }
          />
          <IconButton icon={ShieldBan} label={words.markSpam} onClick={spam} />
          <IconButton icon={Check} label={words.solve} keys="e" onClick={solve} />
        </>
      ) : null}
    </div>
  )
}
