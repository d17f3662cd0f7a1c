import type { InboundItem, InboundState } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ChevronRight, Download, RotateCcw } from 'lucide-react'
import { addressOf, api } from '../../../lib/api.ts'
import { fileSize } from '../../../lib/file-size.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { useMay } from '../../../lib/session.ts'
import { useRefreshed } from '../../../lib/use-list.ts'
import { Badge, type Tone } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { Time } from '../../../ui/time.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useErrorToast } from '../../../ui/use-error-toast.ts'
import { useInboundWords } from './messages/index.ts'

/** Being shown is what is expected, and goes without a badge. */
const tones: Record<Exclude<InboundState, 'shown'>, Tone> = {
  received: 'information',
  duplicate: 'plain',
  failed: 'critical',
  dropped: 'plain',
}

/** One line of the ledger: who wrote what and when, and what became of it. */
export function InboundRow({ item }: { item: InboundItem }) {
  const words = useInboundWords()
  const language = useLanguage()
  const heading = (
    <>
      <span className="block font-medium tablet:truncate">{item.from ?? words.unknownSender}</span>
      {item.state === 'shown' ? (
        <span className="block truncate text-ink-soft">{item.subject ?? words.noSubject}</span>
      ) : null}
    </>
  )
  const state = words.states[item.state]
  return (
    <li className="flex gap-x-3 border-line border-b py-2.5">
      <div className="min-w-0 flex-1">
        {item.caseId ? (
          <Link
            to="/cases/$caseId"
            params={{ caseId: item.caseId }}
            title={words.openCase}
            className="block rounded hover:underline"
          >
            {heading}
          </Link>
        ) : (
          heading
        )}
        {item.fault ? <p className="text-sm">{words.faults[item.fault]}</p> : null}
        <details className="group text-ink-faint text-sm">
          <summary className="flex w-fit cursor-pointer list-none items-center gap-1.5 rounded hover:text-ink [&::-webkit-details-marker]:hidden">
            {item.state === 'shown' ? null : <Badge tone={tones[item.state]}>{state}</Badge>}
            <span>
              {item.state === 'shown' ? <>{state} · </> : null}
              <Time at={item.receivedAt} /> · {fileSize(language, item.size)}
            </span>
            <ChevronRight
              size={14}
              strokeWidth={1.75}
              aria-label={words.details}
              className="shrink-0 group-open:rotate-90"
            />
          </summary>
          <p className="break-all">
            {[words.sources[item.source], item.messageId, item.reason].filter(Boolean).join(' · ')}
          </p>
        </details>
      </div>
      <Actions item={item} />
    </li>
  )
}

function Actions({ item }: { item: InboundItem }) {
  const words = useInboundWords()
  const refresh = useRefreshed()
  const tellError = useErrorToast()
  const mayRetry = useMay('inbound.retry')
  const retry = useMutation({
    mutationFn: () => api.post('/api/v1/inbound/{id}/retry', { path: { id: item.id } }),
    onSuccess: () => toast(words.retried),
    onError: (error) => tellError(error),
    onSettled: () => refresh('/api/v1/inbound'),
  })
  const again = item.state === 'failed' && (item.hasRaw || item.fault === 'not-given')
  if (!item.hasRaw && !again) return null
  return (
    <div className="flex shrink-0 items-start gap-1">
      {again && mayRetry ? (
        <Button busy={retry.isPending} onClick={() => retry.mutate()}>
          <RotateCcw size={16} strokeWidth={1.75} aria-hidden />
          {words.retry}
        </Button>
      ) : null}
      {item.hasRaw ? (
        <Button asChild look="quiet">
          <a
            href={addressOf('/api/v1/inbound/{id}/raw', { path: { id: item.id } })}
            download
            aria-label={words.raw}
            title={words.raw}
          >
            <Download size={16} strokeWidth={1.75} aria-hidden />
          </a>
        </Button>
      ) : null}
    </div>
  )
}
