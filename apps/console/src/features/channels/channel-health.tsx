import type { ChannelDetails } from '@polku/contract'
import type { ChannelKind } from '../../lib/channel-kind.ts'
import { useName } from '../../lib/use-features.ts'
import { Caution } from '../../ui/caution.tsx'
import { HealthLine } from './health-line.tsx'
import { useChannelWords } from './messages/index.ts'

type Props = { channel: ChannelDetails; kind: ChannelKind }

/** How a channel does, before how it is set. */
export function ChannelHealth({ channel: { enabled, health }, kind: { ways } }: Props) {
  const words = useChannelWords().health
  const nameOf = useName()
  if (!enabled) return null
  return (
    <section aria-label={words.title} className="flex flex-col gap-2 pb-4">
      <HealthLine title={nameOf(ways.in.name)} way={health.in} />
      {health.out && ways.out ? <HealthLine title={nameOf(ways.out.name)} way={health.out} /> : null}
      {health.notGiven ? <Caution>{words.notGiven(health.notGiven.count)}</Caution> : null}
    </section>
  )
}
