import type { Alert } from '@polku/contract'
import { useState } from 'react'
import { chime, wakeChime } from '../../lib/chime.ts'
import { askForNotices, noticeState, showNotice } from '../../lib/notice.ts'
import { useMay, useSession } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/switch.tsx'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useAccountWords } from './messages/index.ts'
import { Section } from './section.tsx'
import { useChangeMe } from './use-change-me.ts'

const ways: readonly Alert[] = ['badge', 'title', 'sound', 'notice']

/** How one is told that somebody waits live, on all one's devices; whether a browser may is that browser's own. */
export function AlertsSection() {
  const words = useAccountWords()
  const tellError = useErrorToast()
  const alerts = useSession().person?.alerts ?? []
  const change = useChangeMe()
  const [allowed, setAllowed] = useState(noticeState)
  const tryNotice = async () => {
    const state = await askForNotices()
    setAllowed(state)
    const { title, body } = words.alerts.sample
    if (state === 'allowed' && !showNotice({ title, body, tag: 'sample' })) toast(words.alerts.notShown)
  }
  const trySound = () => {
    wakeChime()
    chime()
  }
  const set = (way: Alert, on: boolean) => {
    if (way === 'notice' && on) void tryNotice()
    const next = ways.filter((each) => (each === way ? on : alerts.includes(each)))
    change.mutate({ alerts: next }, { onError: (error) => tellError(error) })
  }
  const tries: Partial<Record<Alert, () => void>> = { sound: trySound, notice: () => void tryNotice() }
  if (!useMay('case.reply')) return null
  return (
    <Section title={words.alerts.title} help={words.alerts.help}>
      <ul className="max-w-120">
        {ways.map((way) => {
          const attempt = tries[way]
          const fault = way === 'notice' && alerts.includes(way) ? words.alerts.states[allowed] : ''
          return (
            <li key={way} className="flex items-center gap-3 border-line border-b py-2 first:border-t">
              <div className="min-w-0 flex-1">
                <p>{words.alerts.ways[way].name}</p>
                <p className="text-ink-faint text-sm">{words.alerts.ways[way].help}</p>
                {fault ? <p className="text-caution text-sm">{fault}</p> : null}
              </div>
              {attempt ? (
                <Button
                  look="quiet"
                  aria-label={`${words.alerts.tryIt}: ${words.alerts.ways[way].name}`}
                  onClick={attempt}
                >
                  {words.alerts.tryIt}
                </Button>
              ) : null}
              <Switch
                label={words.alerts.ways[way].name}
                checked={alerts.includes(way)}
                onChange={(on) => set(way, on)}
              />
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
