import type { ChannelTest } from '@polku/contract'
import { CircleCheck, CircleX, PlugZap } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useFaultWords } from '../../ui/faults/index.ts'
import { FormError } from '../../ui/form-error.tsx'
import { useMailWords } from './messages/index.ts'
import { type Servers, useServerTest } from './use-server-test.ts'

type Props = {
  channelId: string | null
  /** The servers as they stand in the form. */
  servers: Servers
  /** Whether they can be tried; a fault in the form is shown then. */
  ready: () => boolean
}

/** Tries the servers as they stand in the form, saved or not, and says what is wrong with these very ones. */
export function ConnectionTest({ channelId, servers, ready }: Props) {
  const words = useMailWords()
  const test = useServerTest(channelId)
  const current = JSON.stringify(test.variables) === JSON.stringify(servers)
  return (
    <div className="flex flex-col gap-3">
      <Button className="self-start" busy={test.isPending} onClick={() => ready() && test.mutate(servers)}>
        <PlugZap size={16} strokeWidth={1.75} aria-hidden />
        {test.isPending ? words.testing : words.test}
      </Button>
      <FormError error={current ? test.error : null} />
      <div role="status" className="flex flex-col gap-2">
        {test.data && current ? (
          <>
            <Result title={words.testIn} result={test.data.inbound} />
            <Result title={words.testOut} result={test.data.outbound} />
          </>
        ) : null}
      </div>
    </div>
  )
}

function Result({ title, result }: { title: string; result: ChannelTest['inbound'] }) {
  const faults = useFaultWords()
  const words = useMailWords()
  if (!result) {
    return (
      <p className="text-ink-faint text-sm">
        {title}: {words.testNothing}
      </p>
    )
  }
  const Icon = result.ok ? CircleCheck : CircleX
  const works = result.fault ? 'bg-caution-soft text-caution' : 'bg-good-soft text-good'
  const tone = result.ok ? works : 'bg-critical-soft text-critical'
  return (
    <div className={`flex gap-2 rounded px-3 py-2 text-sm ${tone}`}>
      <Icon size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p>
          <span className="font-medium">{title}:</span> {result.fault ? faults[result.fault] : words.testFine}
        </p>
        {result.detail ? <p className="mt-1 break-words text-xs opacity-80">{result.detail}</p> : null}
      </div>
    </div>
  )
}
