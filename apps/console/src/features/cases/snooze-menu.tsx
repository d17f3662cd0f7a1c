import type { Case } from '@polku/contract'
import { AlarmClock, AlarmClockOff, CalendarClock } from 'lucide-react'
import { useState } from 'react'
import { useTimes } from '../../lib/time.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { useCaseWords } from './messages/index.ts'
import { snoozeChoices, tomorrowMorning } from './snooze-choices.ts'
import { TimeDialog } from './time-dialog.tsx'

type Props = {
  one: Pick<Case, 'state' | 'snoozedUntil'> & { actions: readonly Case['actions'][number][] }
  open: boolean
  onOpenChange: (open: boolean) => void
  onSnooze: (until: Date) => void
  onWake?: () => void
}

export function SnoozeMenu({ one, open, onOpenChange, onSnooze, onWake }: Props) {
  const words = useCaseWords()
  const times = useTimes()
  const [choosing, setChoosing] = useState(false)
  const asleep = one.snoozedUntil !== null && one.state === 'snoozed'
  return (
    <>
      <Menu
        align="end"
        open={open}
        onOpenChange={onOpenChange}
        trigger={<IconButton icon={AlarmClock} label={words.snooze} keys="s" pressed={asleep || undefined} />}
      >
        {onWake && asleep && one.actions.includes('wake') ? (
          <>
            <MenuItem icon={AlarmClockOff} onSelect={onWake}>
              {words.wake}
            </MenuItem>
            <MenuSeparator />
          </>
        ) : null}
        {snoozeChoices(new Date()).map(({ id, until }) => (
          <MenuItem key={id} onSelect={() => onSnooze(until)}>
            <span className="flex justify-between gap-6">
              {words.snoozeChoices[id]}
              <span className="text-ink-faint">
                {id === 'later' ? times.atClock(until.toISOString()) : times.coming(until.toISOString())}
              </span>
            </span>
          </MenuItem>
        ))}
        <MenuSeparator />
        <MenuItem icon={CalendarClock} onSelect={() => setChoosing(true)}>
          {words.snoozeOther}
        </MenuItem>
      </Menu>
      {choosing ? (
        <TimeDialog
          title={words.snoozeUntil}
          help={words.snoozeHelp}
          verb={words.snooze}
          first={tomorrowMorning(new Date())}
          onClose={() => setChoosing(false)}
          onChoose={onSnooze}
        />
      ) : null}
    </>
  )
}
