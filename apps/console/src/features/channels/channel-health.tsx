import type { ChannelDetails } from '@polku/contract'
import { Caution } from './caution.tsx'
import { HealthLine } from './health-line.tsx'
import { useChannelWords } from './messages/index.ts'

/** How a channel does, before how it is set. */
export function ChannelHealth({ channel: { kind, enabled, health } }: { channel: ChannelDetails }) {
  const words = useChannelWords().health
  if (!enabled) return null
  return (
    <section aria-label={words.title} className="flex flex-col gap-2 pb-4">
      <HealthLine title={kind === 'chat' ? words.chat : words.in} way={health.in} />
      {health.out ? <HealthLine title={words.out} way={health.out} /> : null}
      {health.notGiven ? <Caution>{words.notGiven(health.notGiven.count)}</Caution> : null}
    </section>
  )
}
