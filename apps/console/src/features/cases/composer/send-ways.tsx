import { CalendarClock, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useTimes } from '../../../lib/time.ts'
import { Button } from '../../../ui/button.tsx'
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../../ui/menu.tsx'
import { TimeDialog } from '../time-dialog.tsx'
import { useComposerWords } from './messages/index.ts'
import { nextMorning, sendTimes } from './send-times.ts'

type Props = {
  ready: boolean
  onSolve?: (() => void) | undefined
  onSendAt?: ((at: Date) => void) | undefined
}

/** What is besides sending now: with solving, or later. */
export function SendWays({ ready, onSolve, onSendAt }: Props) {
  const words = useComposerWords()
  const times = useTimes()
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button
            look="primary"
            aria-label={words.otherWaysToSend}
            aria-disabled={!ready}
            className={`rounded-l-none border-on-accent/25 border-l px-1.5 ${ready ? '' : 'opacity-50'}`}
          >
            <ChevronDown size={16} strokeWidth={2} aria-hidden />
          </Button>
        }
      >
        {onSolve ? (
          <MenuItem keys="mod+Shift+Enter" disabled={!ready} onSelect={onSolve}>
            {words.sendAndSolve}
          </MenuItem>
        ) : null}
        {onSolve && onSendAt ? <MenuSeparator /> : null}
        {onSendAt ? (
          <>
            <MenuLabel>{words.sendLater}</MenuLabel>
            {sendTimes(new Date()).map(({ id, at }) => (
              <MenuItem key={id} disabled={!ready} onSelect={() => onSendAt(at)}>
                <span className="flex justify-between gap-6">
                  {words.sendTimes[id]}
                  <span className="text-ink-faint">
                    {id === 'inAnHour' ? times.atClock(at.toISOString()) : times.coming(at.toISOString())}
                  </span>
                </span>
              </MenuItem>
            ))}
            <MenuItem icon={CalendarClock} disabled={!ready} onSelect={() => setChoosing(true)}>
              {words.sendOther}
            </MenuItem>
          </>
        ) : null}
      </Menu>
      {choosing && onSendAt ? (
        <TimeDialog
          title={words.sendLater}
          help={words.sendAtHelp}
          verb={words.sendLater}
          first={nextMorning(new Date())}
          onClose={() => setChoosing(false)}
          onChoose={onSendAt}
        />
      ) : null}
    </>
  )
}
