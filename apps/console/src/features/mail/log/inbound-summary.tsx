import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleCheck, Clock, TriangleAlert } from 'lucide-react'
import { api } from '../../../lib/api.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { locales } from '../../../lib/language.ts'
import { listKey } from '../../../lib/use-list.ts'
import { useInboundWords } from './messages/index.ts'

/** Whether anything is amiss with what came in, before the list of it. */
export function InboundSummary() {
  const words = useInboundWords()
  const language = useLanguage()
  const { data } = useQuery({
    queryKey: listKey('/api/v1/inbound', 'counts'),
    queryFn: ({ signal }) => api.get('/api/v1/inbound/counts', { signal }),
    refetchInterval: 15_000,
  })
  const { data: channels } = useQuery({
    queryKey: listKey('/api/v1/channels', 'health'),
    queryFn: ({ signal }) => api.get('/api/v1/channels', { signal }),
    refetchInterval: 15_000,
  })
  const unread =
    channels?.items.filter(
      ({ kind, enabled, health }) => kind === 'email' && enabled && health.in.state === 'failing',
    ) ?? []
  if (!data) return null
  const all = data.received + data.shown + data.duplicate + data.failed + data.dropped
  if (all === 0 && unread.length === 0) return null
  const told = new Intl.NumberFormat(locales[language]).format(Math.min(all, data.upTo))
  const total = all >= data.upTo ? words.upTo(told) : told
  if (data.received + data.failed + unread.length === 0)
    return (
      <p className="flex gap-2 pb-3 text-good">
        <CircleCheck size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
        {words.fine(total)}
      </p>
    )
  return (
    <div className="flex flex-col gap-1 pb-3">
      {unread.map(({ id, name }) => (
        <p key={id} className="flex gap-2 text-critical">
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          <Link
            to="/settings/channels/$channelId"
            params={{ channelId: id }}
            className="rounded hover:underline"
          >
            {words.unread(name)}
          </Link>
        </p>
      ))}
      {data.failed > 0 ? (
        <p className="flex gap-2 text-critical">
          <TriangleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          {words.failed(data.failed)}
        </p>
      ) : null}
      {data.received > 0 ? (
        <p className="flex gap-2">
          <Clock size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
          {words.waiting(data.received)}
        </p>
      ) : null}
      <p className="text-ink-soft">{words.total(total)}</p>
    </div>
  )
}
