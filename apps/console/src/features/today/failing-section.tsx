import type { FailingChannel } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { CircleX } from 'lucide-react'
import { useMay } from '../../lib/session.ts'
import { Time } from '../../ui/time.tsx'
import { useTodayWords } from './messages/index.ts'

/** Channels that do not work, before anything is said of who waits: whoever writes there is not among them. */
export function FailingSection({ channels }: { channels: FailingChannel[] }) {
  const mayOpen = useMay('channel.read')
  if (channels.length === 0) return null
  return (
    <ul className="mb-4 flex flex-col gap-2">
      {channels.map((channel) => (
        <li key={channel.id}>
          {mayOpen ? (
            <Link
              to="/settings/channels/$channelId"
              params={{ channelId: channel.id }}
              className="flex gap-2 rounded bg-critical-soft px-3 py-2 text-critical hover:underline"
            >
              <Told channel={channel} />
            </Link>
          ) : (
            <p className="flex gap-2 rounded bg-critical-soft px-3 py-2 text-critical">
              <Told channel={channel} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Told({ channel: { name, kind, way, since } }: { channel: FailingChannel }) {
  const words = useTodayWords().failing
  return (
    <>
      <CircleX size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      <span className="min-w-0">
        {words[kind === 'chat' ? 'chat' : way](name)}
        {since ? (
          <>
            {' '}
            {words.since} <Time at={since} as="exact" />.
          </>
        ) : null}
      </span>
    </>
  )
}
