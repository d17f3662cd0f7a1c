import type { EmailChannel } from '@polku/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { PauseCircle } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { useTimes } from '../../lib/time.ts'
import { listKey, useRefreshed } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { toast } from '../../ui/toasts.ts'
import { useMailWords } from './messages/index.ts'

type Props = { channel: EmailChannel; leaves: boolean }

/** What was written while nothing left; it goes only when a person says so. */
export function HeldMail({ channel, leaves }: Props) {
  const words = useMailWords()
  const times = useTimes()
  const mayManage = useMay('channel.manage')
  const [asking, setAsking] = useState(false)
  const path = { id: channel.id }
  const { data: held } = useQuery({
    queryKey: listKey('/api/v1/channels', channel.id, 'held mail'),
    queryFn: ({ signal }) => api.get('/api/v1/channels/{id}/held-mail', { path, signal }),
  })
  const refresh = useRefreshed()
  const send = useMutation({
    mutationFn: () => api.put('/api/v1/channels/{id}/held-mail/sending', { path }),
    onSuccess({ count }) {
      toast(words.heldSent(count))
      setAsking(false)
    },
    onSettled: () => refresh('/api/v1/channels'),
  })
  if (!held?.oldest) return null
  return (
    <div className="flex flex-col gap-3 rounded border border-line px-3 py-3">
      <p role="status" className="flex gap-2 text-sm">
        <PauseCircle size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0 text-caution" />
        <span>
          {words.heldMails(held.count, times.date(held.oldest))}{' '}
          <span className="text-ink-soft">{leaves ? words.heldWaits : words.heldUntil}</span>
        </span>
      </p>
      {leaves && mayManage ? (
        <Button className="self-start" onClick={() => setAsking(true)}>
          {words.sendHeld(held.count)}
        </Button>
      ) : null}
      {asking ? (
        <ConfirmDialog
          title={words.sendHeldTitle(held.count)}
          help={[words.sendHeldHelp, held.old > 0 ? words.heldOld(held.old) : ''].filter(Boolean).join(' ')}
          verb={words.sendHeld(held.count)}
          look="primary"
          busy={send.isPending}
          error={send.error}
          onConfirm={() => send.mutate()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </div>
  )
}
