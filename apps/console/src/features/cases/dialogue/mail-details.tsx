import type { Message } from '@polku/contract'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCaseWords } from '../messages/index.ts'
import { useDialogueWords } from './messages/index.ts'

type Mail = NonNullable<Message['mail']>

/** A mail's heading: the subject at once, addresses and checks on demand. */
export function MailDetails({ mail }: { mail: Mail }) {
  const words = useDialogueWords()
  const caseWords = useCaseWords()
  const checks = [
    ['SPF', mail.spf],
    ['DKIM', mail.dkim],
    ['DMARC', mail.dmarc],
  ].filter(([, result]) => result)
  return (
    <details className="group mb-1.5 text-ink-faint text-sm">
      <summary className="flex w-fit max-w-full list-none items-center gap-1 rounded hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={14}
          strokeWidth={1.75}
          aria-hidden
          className="shrink-0 transition-transform duration-100 group-open:rotate-90"
        />
        <span className="truncate">{mail.subject || words.noSubject}</span>
      </summary>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 pl-4.5">
        <Line name={words.mailFrom}>{mail.from}</Line>
        {mail.via ? <Line name={words.mailVia}>{mail.via}</Line> : null}
        <Line name={words.mailTo}>{mail.to.join(', ')}</Line>
        {mail.cc.length > 0 ? <Line name={caseWords.mailCc}>{mail.cc.join(', ')}</Line> : null}
        {checks.length > 0 ? (
          <Line name={words.mailChecks}>
            {checks.map(([check, result]) => `${check} ${result}`).join(' · ')}
          </Line>
        ) : null}
      </dl>
    </details>
  )
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd className="text-ink-soft">{children}</dd>
  </>
)
