import type { ChannelTest } from '@polku/contract'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useFaultWords } from '../../ui/faults/index.ts'
import { useMailWords } from './messages/index.ts'
import { type Servers, useServerTest } from './use-server-test.ts'

interface Careful {
  busy: boolean
  /** Tries the servers first, and saves at once where they answer; else it asks. */
  save: (servers: Servers, go: () => void) => void
  question: ReactNode
}

/** The form says so at the choice itself. */
const saidAlready = 'nothing-to-send-with'

/** A channel whose servers do not answer is saved only when somebody says so. */
export function useCarefulSave(channelId: string | null): Careful {
  const words = useMailWords()
  const faultWords = useFaultWords()
  const [asked, setAsked] = useState<{ told: string; go: () => void } | null>(null)
  const test = useServerTest(channelId)
  const faultsOf = ({ inbound, outbound }: ChannelTest) =>
    [[words.testIn, inbound] as const, [words.testOut, outbound] as const].flatMap(([title, result]) =>
      result?.fault && !result.ok && result.fault !== saidAlready
        ? [`${title}: ${faultWords[result.fault]}`]
        : [],
    )
  const save = (servers: Servers, go: () => void) =>
    test.mutate(servers, {
      onSuccess(result) {
        const faults = faultsOf(result)
        if (faults.length === 0) go()
        else setAsked({ told: [...faults, words.saveHelp].join('\n'), go })
      },
      // What cannot be tried is said by saving, if it matters there.
      onError: go,
    })
  const question = asked ? (
    <ConfirmDialog
      title={words.saveTitle}
      help={asked.told}
      verb={words.saveAnyway}
      busy={false}
      error={null}
      onConfirm={() => {
        setAsked(null)
        asked.go()
      }}
      onClose={() => setAsked(null)}
    />
  ) : null
  return { busy: test.isPending, save, question }
}
