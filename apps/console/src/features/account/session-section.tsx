import type { Session } from '@polku/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Laptop } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Time } from '../../ui/time.tsx'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { deviceName } from './device-name.ts'
import { useAccountWords } from './messages/index.ts'
import { Section } from './section.tsx'

export const sessionsKey = ['account', 'sessions']

export function SessionSection() {
  const words = useAccountWords()
  const client = useQueryClient()
  const tellError = useErrorToast()
  const sessions = useQuery({
    queryKey: sessionsKey,
    queryFn: ({ signal }) => api.get('/api/v1/me/sessions', { signal }),
  })
  const end = useMutation({
    mutationFn: (id: string) => api.delete('/api/v1/me/sessions/{id}', { path: { id } }),
    onSuccess: () => toast(words.sessionEnded),
    onError: (error) => tellError(error),
    onSettled: () => client.invalidateQueries({ queryKey: sessionsKey }),
  })
  return (
    <Section title={words.sessions}>
      {sessions.isError ? (
        <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} compact />
      ) : null}
      <ul>
        {sessions.data?.items.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => end.mutate(session.id)} />
        ))}
      </ul>
    </Section>
  )
}

function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const words = useAccountWords()
  const { browser, system } = deviceName(session.userAgent)
  return (
    <li className="flex items-center gap-3 border-line border-b py-2 first:border-t">
      <Laptop size={16} strokeWidth={1.75} aria-hidden className="shrink-0 text-ink-soft" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          {words.browserOn(browser ?? words.unknownBrowser, system ?? words.unknownSystem)}
          {session.current ? <Badge tone="accent">{words.sessionHere}</Badge> : null}
        </p>
        <p className="text-ink-faint text-sm tablet:truncate">
          {session.address ? `${session.address} · ` : ''}
          {words.sessionUsed} <Time at={session.lastUsedAt} />
        </p>
      </div>
      {session.current ? null : (
        <Button look="quiet" onClick={onEnd}>
          {words.sessionEnd}
        </Button>
      )}
    </li>
  )
}
