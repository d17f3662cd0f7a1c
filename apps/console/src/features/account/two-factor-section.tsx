import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { sessionQuery, useSession } from '../../lib/session.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toasts.ts'
import { useAccountWords } from './messages/index.ts'
import { NewCodesDialog } from './new-codes-dialog.tsx'
import { PasswordDialog } from './password-dialog.tsx'
import { Section } from './section.tsx'
import { TwoFactorDialog } from './two-factor-dialog.tsx'

const readAgain = () => void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })

export function TwoFactorSection() {
  const words = useAccountWords()
  const on = useSession().person?.twoFactor ?? false
  const [open, setOpen] = useState<'start' | 'stop' | 'codes' | null>(null)
  const close = () => {
    setOpen(null)
    readAgain()
  }
  return (
    <Section
      title={words.twoFactor}
      help={words.twoFactorHelp}
      state={on ? <Badge tone="good">{words.twoFactorOn}</Badge> : <Badge>{words.twoFactorOff}</Badge>}
    >
      <div className="flex flex-wrap gap-2">
        {on ? (
          <>
            <Button onClick={() => setOpen('codes')}>{words.newCodes}</Button>
            <Button look="critical" onClick={() => setOpen('stop')}>
              {words.twoFactorStop}
            </Button>
          </>
        ) : (
          <Button onClick={() => setOpen('start')}>{words.twoFactorStart}</Button>
        )}
      </div>
      {open === 'start' ? <TwoFactorDialog onClose={close} /> : null}
      {open === 'codes' ? <NewCodesDialog onClose={close} /> : null}
      {open === 'stop' ? (
        <PasswordDialog
          title={words.twoFactorStop}
          verb={words.twoFactorStop}
          ask={(body) => api.post('/auth/two-factor/disable', { body })}
          onClose={close}
          onDone={() => {
            toast(words.twoFactorStopped)
            close()
          }}
        />
      ) : null}
    </Section>
  )
}
